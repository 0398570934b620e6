// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Secret.h"
#include "ui/preferences/PreferencesParts.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace botdeck::security {
class SecretJob;
}
namespace botdeck::ui::look {
class SecretField;
class Sentence;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

/// The usual proxy's password: into the store of secrets, or out of it. It is never shown again. Whether
/// there is one is not asked before this is seen.
class ProxyPassword final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyPassword(const PreferencesParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void keep();
    void remove();
    void write(const core::Secret &password);
    void lookForIt();
    void lookAgain();
    void fail(const core::Error &error);
    void say();
    void retranslate();

    const PreferencesParts m_parts;
    QLabel *m_label;
    look::SecretField *m_field;
    QPushButton *m_keep;
    QPushButton *m_remove;
    look::Sentence *m_state;
    QPointer<security::SecretJob> m_asking;
    bool m_wasShown = false;
    /// Nothing while that is not known.
    std::optional<bool> m_kept;
    /// Why it is not known, once the place has answered.
    std::optional<core::Error> m_failure;
};

} // namespace botdeck::ui::preferences
