// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatFactsView.h"

#include "models/SafeText.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/guild/LineTip.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

enum ChatFactColumn { ChatFactName, ChatFactValue };

/// What the value was before it was made safe and short.
constexpr int wholeFactRole = Qt::UserRole;
constexpr int factNameWidth = 200;
constexpr int factRowHeight = 26;
/// A chat has some thirty; a server may tell any number.
constexpr int mostFacts = 200;

} // namespace

ChatFactsView::ChatFactsView(const look::Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("chatFacts"));
    setColumnCount(2);
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    connect(&theme, &look::Theme::changed, this, &ChatFactsView::applyTheme);
    applyTheme();
}

void ChatFactsView::setDetails(const std::optional<domain::ChatDetails> &details)
{
    m_details = details;
    refresh();
}

void ChatFactsView::add(const QString &name, const QString &shown, const QString &whole)
{
    if (whole.isEmpty() || topLevelItemCount() >= mostFacts)
        return;
    auto *item = new QTreeWidgetItem(this);
    item->setSizeHint(ChatFactName, QSize(0, m_theme.px(factRowHeight)));
    item->setText(ChatFactName, name);
    item->setText(ChatFactValue, shown);
    item->setData(ChatFactValue, wholeFactRole, whole);
    item->setToolTip(ChatFactName, lineTip({name}));
    item->setToolTip(ChatFactValue, lineTip({shown}));
}

void ChatFactsView::addText(const QString &name, const QString &value)
{
    add(name, models::oneLine(value), value);
}

void ChatFactsView::refresh()
{
    setAccessibleName(tr("What the server told about the chat"));
    setHeaderLabels({tr("Fact"), tr("Value")});
    const int current = indexOfTopLevelItem(currentItem());
    clear();
    if (!m_details)
        return;
    const domain::ChatFacts &facts = m_details->facts;
    addText(tr("Title"), facts.title);
    add(tr("Id"), facts.chatId, facts.chatId);
    add(tr("Kind"), chatKindWords(facts.type), facts.type);
    addText(tr("Username"), facts.username.isEmpty() ? QString() : u'@' + facts.username);
    addText(tr("Description"), m_details->description);
    if (const std::optional<qint64> count = m_details->memberCount)
        add(tr("Members"), look::grouped(*count), QString::number(*count));
    for (const domain::ToldMember &told : m_details->more)
        addText(models::oneLine(told.name, 80), told.text);
    setCurrentItem(topLevelItem(std::max(current, 0)));
}

void ChatFactsView::applyTheme()
{
    setColumnWidth(ChatFactName, m_theme.px(factNameWidth));
    refresh();
}

/// Not as any view copies its cell: whatever is copied passes the redactor.
void ChatFactsView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        QTreeWidget::keyPressEvent(event);
    else if (currentItem() != nullptr)
        Q_EMIT copyAsked(currentItem()->data(ChatFactValue, wholeFactRole).toString());
}

void ChatFactsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QTreeWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatFactsView.cpp"
