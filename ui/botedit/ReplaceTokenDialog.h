// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfile.h"
#include "services/BotCheck.h"
#include "ui/botedit/BotSheet.h"

#include <QPointer>

#include <functional>

class QFormLayout;

namespace botdeck::services {
class BotAccess;
}

namespace botdeck::ui::botedit {

class CheckView;
class FreshCheck;
class TokenField;

/// Another token for a bot that stays what it is: history, offset and settings hang on its number.
class ReplaceTokenDialog final : public BotSheet
{
    Q_OBJECT

public:
    ReplaceTokenDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent);

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    void build();
    void onToken();
    void sayHint();
    void cancelCheck();
    void check();
    void askWith(services::BotRoute route);
    void onCheckFailed(const core::Error &error);
    void askReplace();
    void replace(const core::Secret &token);
    void onReplaced();

    const domain::BotProfile m_bot;
    look::Sentence *m_what = nullptr;
    QFormLayout *m_form = nullptr;
    TokenField *m_token;
    look::Sentence *m_hint = nullptr;
    CheckView *m_check;
    FreshCheck *m_fresh;
    QPointer<services::BotAccess> m_access;
    QPushButton *m_replace = nullptr;
    std::optional<services::CheckedBot> m_checked;
};

} // namespace botdeck::ui::botedit
