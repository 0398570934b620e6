// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToField.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/shell/GoToDelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <utility>

namespace botdeck::ui::shell {

namespace {

constexpr int usualWidth = 248;
constexpr int leastWidth = 120;
constexpr int shownAtOnce = 12;
constexpr int rowHeight = 24;
constexpr int leastListWidth = 420;
constexpr qsizetype mostListed = 200;
constexpr int capPadding = 5;
constexpr int capMargin = 6;
/// The icon before the words, and the gaps around them.
constexpr int roomOfIcon = 44;

} // namespace

GoToField::GoToField(Targets targets, const look::Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_targets(std::move(targets))
    , m_theme(theme)
    , m_list(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_list, this))
{
    setObjectName(QStringLiteral("goTo"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addAction(look::icon(look::Icon::Search), LeadingPosition);
    // The field itself finds; the completer only shows.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownAtOnce);
    m_completer->popup()->setObjectName(QStringLiteral("goToList"));
    m_completer->popup()->setItemDelegate(new GoToDelegate(theme, m_completer));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &GoToField::list);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.data(GoToDelegate::PlaceRole).toInt()); });
    connect(this, &QLineEdit::returnPressed, this, &GoToField::takeFirst);
    connect(&theme, &look::Theme::changed, this, &QWidget::updateGeometry);
    retranslate();
}

QSize GoToField::sizeHint() const
{
    return {m_theme.px(usualWidth), QLineEdit::sizeHint().height()};
}

QSize GoToField::minimumSizeHint() const
{
    return {leastWidth, QLineEdit::minimumSizeHint().height()};
}

void GoToField::focusInEvent(QFocusEvent *event)
{
    // The list gives the keyboard back to the field; that is no new beginning.
    if (event->reason() != Qt::PopupFocusReason)
        collect();
    QLineEdit::focusInEvent(event);
}

void GoToField::enter()
{
    m_before = QApplication::focusWidget();
    // Also where the window is not in front yet and the keyboard comes later.
    collect();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void GoToField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void GoToField::renew()
{
    if (!hasFocus())
        return;
    // The marked one stays as long as its list.
    if (m_completer->popup()->selectionModel()->hasSelection())
        return;
    collect();
    if (m_completer->popup()->isVisible())
        m_completer->complete();
}

void GoToField::setKey(const QKeySequence &key)
{
    m_key = key;
    retranslate();
    update();
}

void GoToField::collect()
{
    m_all = m_targets();
    m_findable.clear();
    for (const Target &target : std::as_const(m_all))
        m_findable.append({target.words, target.also});
    list();
}

void GoToField::list()
{
    m_list->clear();
    for (const qsizetype place : models::fuzzyFind(text(), m_findable).mid(0, mostListed)) {
        const Target &target = m_all.at(place);
        auto *item = new QStandardItem(target.words);
        item->setData(int(place), GoToDelegate::PlaceRole);
        item->setData(target.kind, GoToDelegate::KindRole);
        item->setData(target.keys, GoToDelegate::KeysRole);
        QStringList spoken{target.words, target.kind, target.keys};
        spoken.removeAll(QString());
        item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        item->setSizeHint(QSize(m_theme.px(leastListWidth), m_theme.px(rowHeight)));
        m_list->appendRow(item);
    }
}

void GoToField::keyPressEvent(QKeyEvent *event)
{
    const bool isListed = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Escape && !isListed) {
        leave();
        return;
    }
    if (event->key() == Qt::Key_Down && !isListed) {
        list();
        m_completer->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// Enter with nothing marked; what is marked the list itself takes.
void GoToField::takeFirst()
{
    if (m_completer->popup()->selectionModel()->hasSelection() || text().isEmpty())
        return;
    list();
    if (const QStandardItem *first = m_list->item(0))
        take(first->data(GoToDelegate::PlaceRole).toInt());
}

void GoToField::take(int target)
{
    m_completer->popup()->hide();
    const Target what = m_all.at(target);
    // Qt writes the words of what was taken into the field, behind this.
    QMetaObject::invokeMethod(
        this,
        [this, what] {
            leave();
            Q_EMIT taken(what.id);
            what.go();
        },
        Qt::QueuedConnection);
}

void GoToField::leave()
{
    clear();
    if (m_before && m_before != this)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void GoToField::retranslate()
{
    //: in an empty field; what is typed there finds an action or a bot by its name
    setPlaceholderText(tr("Go to or run…"));
    //: %1 is a key such as Ctrl+K
    setToolTip(tr("Find an action, a bot, a chat, a method, a role or a filter by its name (%1)")
                   .arg(m_key.toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Go to or run"));
}

/// While it waits the field shows its key, where there is room.
void GoToField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QFont &font = m_theme.font(look::Face::Caption);
    const QFontMetrics metrics(font);
    const QString key = m_key.toString(QKeySequence::NativeText);
    const int wide = metrics.horizontalAdvance(key) + 2 * m_theme.px(capPadding);
    const int used = m_theme.px(roomOfIcon) + fontMetrics().horizontalAdvance(placeholderText());
    if (key.isEmpty() || hasFocus() || !text().isEmpty() || used + wide + m_theme.px(capMargin) > width())
        return;
    const int high = metrics.height() + m_theme.px(2);
    const QRectF cap(width() - wide - m_theme.px(capMargin), (height() - high) / 2.0, wide, high);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(m_theme.colour(look::Token::ButtonEdge));
    painter.setBrush(m_theme.colour(look::Token::Window));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(m_theme.colour(look::Token::Text2));
    painter.drawText(cap, Qt::AlignCenter, key);
}

void GoToField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace botdeck::ui::shell

#include "moc_GoToField.cpp"
