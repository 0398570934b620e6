// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToField.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

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
constexpr int capPadding = 5;
constexpr int capMargin = 6;
/// The icon before the words, and the gaps around them.
constexpr int roomOfIcon = 44;

QString keyWords()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

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
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(shownAtOnce);
    m_completer->popup()->setObjectName(QStringLiteral("goToList"));
    setCompleter(m_completer);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.data(Qt::UserRole).toInt()); });
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

void GoToField::collect()
{
    m_found = m_targets();
    m_list->clear();
    for (qsizetype at = 0; at < m_found.size(); ++at) {
        auto *item = new QStandardItem(m_found.at(at).words);
        item->setData(int(at), Qt::UserRole);
        item->setSizeHint(QSize(0, m_theme.px(rowHeight)));
        m_list->appendRow(item);
    }
}

void GoToField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_completer->popup()->isVisible()) {
        leave();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// Enter with nothing marked; what is marked the list itself takes.
void GoToField::takeFirst()
{
    if (m_completer->popup()->currentIndex().isValid() || text().isEmpty())
        return;
    m_completer->setCompletionPrefix(text());
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    if (first.isValid())
        take(first.data(Qt::UserRole).toInt());
}

void GoToField::take(int target)
{
    m_completer->popup()->hide();
    const auto go = m_found.at(target).go;
    // Qt writes the words of what was taken into the field, behind this.
    QMetaObject::invokeMethod(
        this,
        [this, go] {
            leave();
            go();
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
    setToolTip(tr("Find an action or a bot by its name (%1)").arg(keyWords()));
    setAccessibleName(tr("Go to or run"));
}

/// While it waits the field shows its key, where there is room.
void GoToField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QFont &font = m_theme.font(look::Face::Caption);
    const QFontMetrics metrics(font);
    const int wide = metrics.horizontalAdvance(keyWords()) + 2 * m_theme.px(capPadding);
    const int used = m_theme.px(roomOfIcon) + fontMetrics().horizontalAdvance(placeholderText());
    if (hasFocus() || !text().isEmpty() || used + wide + m_theme.px(capMargin) > width())
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
    painter.drawText(cap, Qt::AlignCenter, keyWords());
}

void GoToField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace botdeck::ui::shell

#include "moc_GoToField.cpp"
