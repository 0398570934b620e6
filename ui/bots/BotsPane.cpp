// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsPane.h"

#include "ui/bots/BotsFooter.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace botdeck::ui::bots {

BotsPane::BotsPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_searchRow(new QWidget(this))
    , m_field(new QLineEdit(m_searchRow))
    , m_nothing(new QLabel(this))
    , m_view(new BotsView(theme, this))
    , m_footer(new BotsFooter(theme, this))
    , m_search(new QAction(look::icon(look::Icon::Search), {}, this))
{
    setObjectName(QStringLiteral("botsPane"));
    build();
    connect(m_view, &BotsView::chosenChanged, this, [this](const std::optional<domain::BotKey> &bot) {
        m_unread.setChosen(bot);
        applyUnread();
        Q_EMIT chosenChanged(bot);
    });
    connect(m_view, &BotsView::orderChanged, this, &BotsPane::orderChanged);
    connect(m_view, &BotsView::menuAsked, this, &BotsPane::menuAsked);
    connect(m_view, &BotsView::linkAsked, this, &BotsPane::linkAsked);
    connect(m_view, &BotsView::renameAsked, this, &BotsPane::renameAsked);
    connect(m_view, &BotsView::removeAsked, this, &BotsPane::removeAsked);
    connect(m_view, &BotsView::shownCountChanged, this, &BotsPane::refreshSearch);
    connect(m_view, &BotsView::formChanged, this, [this](Form form) {
        // Nothing in the rail would say that bots are hidden.
        if (form == Form::Rail)
            closeSearch();
        else
            refreshSearch();
        Q_EMIT formChanged(form);
    });
    connect(m_footer, &BotsFooter::addAsked, this, &BotsPane::addAsked);
    connect(m_search, &QAction::triggered, this, &BotsPane::openSearch);
    connect(m_field, &QLineEdit::textChanged, m_view, &BotsView::setFilter);
    connect(m_field, &QLineEdit::textChanged, this, &BotsPane::refreshSearch);
    connect(m_field, &QLineEdit::returnPressed, this, &BotsPane::goToFirst);
    connect(&theme, &look::Theme::changed, this, &BotsPane::applyTheme);
    applyTheme();
    retranslate();
    refreshSearch();
}

void BotsPane::build()
{
    m_field->setObjectName(QStringLiteral("botsSearch"));
    m_nothing->setObjectName(QStringLiteral("botsNoMatch"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_search->setObjectName(QStringLiteral("searchBots"));
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_search);
    m_field->addAction(m_search, QLineEdit::LeadingPosition);
    auto *searchLine = new QVBoxLayout(m_searchRow);
    searchLine->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_searchRow);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    setFocusProxy(m_view);
}

void BotsPane::setReadOnly()
{
    m_footer->setEnabled(false);
}

void BotsPane::setLockLine(const QString &words)
{
    m_footer->setLockLine(words);
}

void BotsPane::setCounters(const QHash<domain::BotKey, models::BotCounters> &counters)
{
    m_view->bots().setRates(counters);
    m_unread.setCounters(counters);
    applyUnread();
}

void BotsPane::setSeen(bool following)
{
    m_unread.setLooking(following);
    applyUnread();
}

void BotsPane::applyUnread()
{
    m_view->bots().setUnread(m_unread.counts());
}

void BotsPane::setForm(Form form)
{
    if (form != m_view->form())
        Q_EMIT widthAsked(m_view->widthOf(form));
}

QSize BotsPane::sizeHint() const
{
    return {m_view->widthOf(Form::List), QWidget::sizeHint().height()};
}

void BotsPane::openSearch()
{
    m_searching = true;
    setForm(Form::List);
    refreshSearch();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void BotsPane::closeSearch()
{
    const bool hadFocus = m_field->hasFocus();
    m_searching = false;
    m_field->clear();
    refreshSearch();
    if (hadFocus)
        m_view->setFocus();
}

void BotsPane::refreshSearch()
{
    m_searchRow->setVisible(m_searching && m_view->form() == Form::List);
    m_nothing->setVisible(m_searching && !m_field->text().isEmpty() && m_view->shownCount() == 0);
}

void BotsPane::goToFirst()
{
    const auto bot = m_view->bots().botAt(m_view->firstShown());
    if (!bot)
        return;
    m_view->choose(bot->key);
    m_view->setFocus();
}

void BotsPane::applyTheme()
{
    // Said outright: what stands in the footer may not keep the dock from becoming a rail.
    setMinimumWidth(m_view->widthOf(Form::Rail));
    m_nothing->setContentsMargins(m_theme.px(12), m_theme.px(16), m_theme.px(12), m_theme.px(16));
    const int side = m_theme.px(8);
    m_searchRow->layout()->setContentsMargins(side, m_theme.px(6), side, m_theme.px(6));
    QPalette colours = m_theme.palette();
    colours.setColor(QPalette::Window, m_theme.colour(look::Token::Base));
    colours.setColor(QPalette::WindowText, m_theme.colour(look::Token::Muted));
    m_nothing->setPalette(colours);
    m_nothing->setAutoFillBackground(true);
}

void BotsPane::retranslate()
{
    m_search->setText(tr("Search bots"));
    m_search->setToolTip(tr("Search bots"));
    m_field->setPlaceholderText(tr("Name, @username, id or state"));
    m_field->setAccessibleName(tr("Search bots"));
    m_nothing->setText(tr("No bot matches."));
}

void BotsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BotsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_searching)
        closeSearch();
    else if (event->key() == Qt::Key_Down && m_field->hasFocus() && m_view->firstShown().isValid())
        goToFirst();
    else
        QWidget::keyPressEvent(event);
}

} // namespace botdeck::ui::bots

#include "moc_BotsPane.cpp"
