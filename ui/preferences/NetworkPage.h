// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QLineEdit;
class QSpinBox;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

class ChoiceBox;
class ProxyPassword;

/// The proxy of bots that name none. Its parts count together, and only when all of them are there.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    void build();
    void read();
    void take();
    void say();
    [[nodiscard]] bool wantsServer() const;
    [[nodiscard]] bool isWhole() const;

    services::SettingsKeeper &m_settings;
    look::Sentence *m_what;
    ChoiceBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    look::Sentence *m_state;
    ProxyPassword *m_password;
    look::Sentence *m_tls;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_hostLabel = nullptr;
    QLabel *m_portLabel = nullptr;
    QLabel *m_userLabel = nullptr;
    bool m_taking = false;
};

} // namespace botdeck::ui::preferences
