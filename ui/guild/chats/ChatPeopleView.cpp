// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatPeopleView.h"

#include "ui/guild/chats/ChatPeopleModel.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace botdeck::ui::guild {

namespace {

using look::Mark;
using look::Token;

constexpr int peopleRowHeight = 26;
constexpr int peopleNameWidth = 240;
constexpr int peopleIdWidth = 190;
constexpr int rightSignSide = 14;

QPixmap rightSign(bool isGranted, const look::Theme &theme, qreal ratio)
{
    const int side = theme.px(rightSignSide);
    QPixmap sign(QSize(side, side) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintMark(
        painter, QRectF(0, 0, side, side), isGranted ? Mark::Passed : Mark::Stopped,
        theme.colour(isGranted ? Token::Ok : Token::Muted));
    return sign;
}

/// A sign before the word of a right; keys and ids in the face of numbers.
class PeopleDelegate final : public QStyledItemDelegate
{
public:
    PeopleDelegate(const look::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.px(peopleRowHeight)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ChatPeopleModel::IdColumn)
            option->font = m_theme.font(look::Face::Mono);
        const QVariant granted = index.data(ChatPeopleModel::GrantedRole);
        if (index.column() != ChatPeopleModel::StatusColumn || !granted.isValid())
            return;
        const qreal ratio = option->widget == nullptr ? 1 : option->widget->devicePixelRatioF();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(rightSign(granted.toBool(), m_theme, ratio));
        option->decorationSize = QSize(1, 1) * m_theme.px(rightSignSide);
    }

private:
    const look::Theme &m_theme;
};

} // namespace

ChatPeopleView::ChatPeopleView(const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_people(new ChatPeopleModel(this))
{
    setModel(m_people);
    setItemDelegate(new PeopleDelegate(theme, this));
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &look::Theme::changed, this, &ChatPeopleView::applyTheme);
    applyTheme();
}

void ChatPeopleView::setPeople(const QList<domain::ChatMember> &people)
{
    if (people == m_people->people())
        return;
    m_people->setPeople(people);
    if (people.size() == 1)
        expandAll();
    if (!people.isEmpty())
        setCurrentIndex(m_people->index(0, 0));
}

/// Not as any view copies its cell: whatever is copied passes the redactor.
void ChatPeopleView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (const domain::ChatMember *person = m_people->personAt(currentIndex()))
        Q_EMIT copyAsked(personText(*person));
}

void ChatPeopleView::applyTheme()
{
    setColumnWidth(ChatPeopleModel::NameColumn, m_theme.px(peopleNameWidth));
    setColumnWidth(ChatPeopleModel::IdColumn, m_theme.px(peopleIdWidth));
    doItemsLayout();
}

void ChatPeopleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_people->retranslate();
    QTreeView::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatPeopleView.cpp"
