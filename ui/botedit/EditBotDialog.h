// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/BotProfile.h"
#include "ui/botedit/BotSheet.h"

class QFormLayout;
class QLineEdit;

namespace botdeck::ui::botedit {

class BotFields;
class CheckView;
class SavedToken;

/// Everything of a bot that can change, and what cannot, to read. What other windows and the server say
/// meanwhile about fields that are not here stays.
class EditBotDialog final : public BotSheet
{
    Q_OBJECT

public:
    EditBotDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent);

    /// For renaming: the name has the focus, all of it marked.
    void selectName();

Q_SIGNALS:
    void replaceAsked(const botdeck::domain::BotKey &bot);

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    void build();
    QLineEdit *addFixed(const char *name, const QString &text);
    void showBot(const domain::BotProfile &bot);
    void showFixed(const domain::BotProfile &bot);
    [[nodiscard]] bool routeDiffers() const;
    void check();
    void fetchWhenOpen(const std::function<void()> &go);
    void save();
    [[nodiscard]] domain::BotProfile typed() const;
    void store(const domain::BotProfile &fields);
    void keepPassword();
    void refuse(const core::Error &error);

    domain::BotKey m_key;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name;
    SavedToken *m_token;
    QPushButton *m_replace;
    BotFields *m_fields;
    CheckView *m_check;
    QFormLayout *m_fixed = nullptr;
    QLineEdit *m_platform = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_number = nullptr;
    look::Sentence *m_why = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace botdeck::ui::botedit
