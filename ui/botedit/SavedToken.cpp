// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/SavedToken.h"

#include "domain/BotProfile.h"
#include "platform/BotShapes.h"
#include "services/BotAccess.h"
#include "services/BotRegistry.h"
#include "ui/botedit/SaveWords.h"
#include "ui/botedit/TokenField.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::botedit {

namespace {

/// Of a long token, and what a field has around its text.
constexpr int lettersSeen = 46;
constexpr int besideLetters = 16;

} // namespace

QString maskedToken(const domain::BotKey &key, bool tokenNamesBot)
{
    const QString bullets(8, QChar(0x2022));
    if (!tokenNamesBot || domain::isProvisional(key))
        return bullets;
    return domain::idOfKey(key) + u':' + bullets;
}

SavedToken::SavedToken(const BotParts &parts, WhenOpen whenOpen, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_whenOpen(std::move(whenOpen))
    , m_text(new QLineEdit(this))
    , m_show(new QPushButton(look::icon(look::Icon::Eye), {}, this))
    , m_copy(new QPushButton(look::icon(look::Icon::Copy), {}, this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setObjectName(QStringLiteral("savedToken"));
    m_text->setReadOnly(true);
    m_text->setDragEnabled(false);
    m_show->setObjectName(QStringLiteral("showToken"));
    m_copy->setObjectName(QStringLiteral("copyToken"));
    m_buttons->setSpacing(parts.theme.px(8));
    m_buttons->addWidget(m_show);
    m_buttons->addWidget(m_copy);
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts.theme.px(8));
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    connect(&parts.theme, &look::Theme::changed, this, &SavedToken::applyTheme);
    applyTheme();
    // Nothing of it gets onto a clipboard unmarked.
    connect(m_text, &QLineEdit::selectionChanged, this, [this] {
        if (m_isShown && m_text->hasSelectedText())
            m_text->deselect();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_isShown)
            forget();
        else
            fetch([this](const core::Secret &token) { show(token); });
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        fetch([this](const core::Secret &token) {
            m_parts.copySecret(token);
            Q_EMIT copied();
        });
    });
}

void SavedToken::setBot(const domain::BotKey &key)
{
    m_key = key;
    forget();
}

void SavedToken::addButton(QPushButton *button)
{
    // Before the stretch.
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void SavedToken::forget()
{
    m_isShown = false;
    if (m_access) {
        delete m_access;
        Q_EMIT ended();
    }
    const std::optional<domain::BotProfile> bot = m_parts.registry.bot(m_key);
    const bool names = bot && platform::botShapes(m_parts.platforms.at(bot->platform)).tokenNamesBot;
    m_text->setText(maskedToken(m_key, names));
    retranslate();
}

void SavedToken::fetch(const Use &use)
{
    const auto fetchNow = [this, use] {
        delete m_access;
        m_access = m_parts.registry.access(m_key, this);
        if (m_access)
            ask(use);
        else
            Q_EMIT failed({core::ErrorKind::NotFound, tr("This bot is no longer in the list.")});
    };
    // The sandbox's tokens are in memory: nobody needs a vault for them.
    if (m_parts.registry.isDemo(m_key))
        fetchNow();
    else
        m_whenOpen(fetchNow);
}

void SavedToken::ask(const Use &use)
{
    connect(m_access, &services::BotAccess::ready, this, [this, use](const services::BotRoute &route) {
        Q_EMIT ended();
        use(route.endpoint.token);
    });
    connect(m_access, &services::BotAccess::failed, this, [this](const core::Error &error) {
        Q_EMIT ended();
        Q_EMIT failed(error);
    });
    m_parts.clock.after(secretsPatience, m_access, [this] { Q_EMIT slow(); });
    m_access->ask();
}

void SavedToken::show(const core::Secret &token)
{
    m_isShown = true;
    m_text->deselect();
    m_text->setText(QString::fromUtf8(token.reveal()));
    m_text->setCursorPosition(0);
    retranslate();
    m_parts.clock.after(TokenField::revealTime, this, [this, shows = ++m_shows] {
        if (shows == m_shows && m_isShown)
            forget();
    });
}

/// A token that is cut could be taken for the whole one.
void SavedToken::applyTheme()
{
    m_text->setFont(m_parts.theme.font(look::Face::Mono));
    m_text->setMinimumWidth(
        m_text->fontMetrics().horizontalAdvance(QString(lettersSeen, u'0')) +
        m_parts.theme.px(besideLetters));
}

void SavedToken::retranslate()
{
    m_show->setText(m_isShown ? tr("Hide to&ken") : tr("Show to&ken"));
    m_show->setIcon(look::icon(m_isShown ? look::Icon::Conceal : look::Icon::Eye));
    m_show->setToolTip(tr("It is shown for 10 seconds."));
    m_copy->setText(tr("Cop&y token"));
    m_copy->setToolTip(tr("The clipboard is emptied after 10 seconds."));
    m_text->setAccessibleName(tr("Token"));
}

void SavedToken::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_SavedToken.cpp"
