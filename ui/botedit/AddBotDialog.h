// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "services/BotCheck.h"
#include "ui/botedit/BotSheet.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace botdeck::ui::botedit {

class BotFields;
class CheckView;
class FreshCheck;
class PlatformChoice;
class TokenField;

/// A new bot. Nothing is sent before a button is pressed; a failed check is said and stops nothing; what was
/// typed stays until the bot is saved.
class AddBotDialog final : public BotSheet
{
    Q_OBJECT

public:
    AddBotDialog(const BotParts &parts, QWidget *parent);

Q_SIGNALS:
    void added(const botdeck::domain::BotKey &bot);
    /// The bot is saved, but not all of it: to be shown when the dialog has gone.
    void said(const QString &words);

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    void build();
    void buildMore();
    void connectFields();
    [[nodiscard]] const platform::Platform &platform() const;
    void onPlatform();
    void onServer();
    void onRouteChanged();
    void onToken();
    void sayHint();
    void refreshButton();
    void showMore(bool on);

    /// What the fields say; else what is wrong with them.
    [[nodiscard]] core::Result<domain::BotProfile> typed() const;
    void refuse(const core::Error &error);
    void check();
    void onChecked(const services::CheckedBot &checked);
    void onCheckFailed(const core::Error &error);
    void save();
    void store(const domain::BotProfile &profile, const core::Secret &token);
    void keepPassword(const domain::BotKey &key);
    void finish(const domain::BotKey &key, const QString &trouble);

    QFormLayout *m_form = nullptr;
    PlatformChoice *m_platform;
    TokenField *m_token;
    look::Sentence *m_hint = nullptr;
    QLineEdit *m_name;
    CheckView *m_check;
    FreshCheck *m_fresh;
    QToolButton *m_more;
    QWidget *m_moreArea;
    QFormLayout *m_serverForm = nullptr;
    QComboBox *m_server;
    BotFields *m_fields;
    QCheckBox *m_startNow;
    QPushButton *m_add = nullptr;
    /// What getMe said of what the fields say now.
    std::optional<services::CheckedBot> m_checked;
    bool m_checkFailed = false;
};

} // namespace botdeck::ui::botedit
