// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterField.h"

#include "ui/look/FieldText.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextCursor>
#include <QtMath>
#include <QWheelEvent>

namespace botdeck::ui::monitor {

namespace {

constexpr int fieldHeight = 24;
constexpr int fieldWidth = 320;
constexpr int leastFieldWidth = 96;
constexpr int choicesShown = 10;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

FilterField::FilterField(const domain::FilterValueSource &source, const look::Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_source(source)
    , m_theme(theme)
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    setObjectName(QStringLiteral("filterField"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(choicesShown);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::take);
    connect(&theme, &look::Theme::changed, this, &FilterField::applyTheme);
    applyTheme();
}

void FilterField::applyTheme()
{
    setFont(m_theme.font(look::Face::Mono));
    m_completer->popup()->setFont(m_theme.font(look::Face::Mono));
    document()->setDocumentMargin(m_theme.px(3));
    updateGeometry();
    fitHint();
}

void FilterField::setHint(const QString &hint)
{
    m_hint = hint;
    fitHint();
}

void FilterField::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

/// Qt would break what does not fit into lines, of which one is seen.
void FilterField::fitHint()
{
    const int room = viewport()->width() - 2 * qCeil(document()->documentMargin());
    setPlaceholderText(fontMetrics().elidedText(m_hint, Qt::ElideRight, room));
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHint();
}

QSize FilterField::sizeHint() const
{
    return {m_theme.px(fieldWidth), m_theme.px(fieldHeight)};
}

QSize FilterField::minimumSizeHint() const
{
    return {m_theme.px(leastFieldWidth), m_theme.px(fieldHeight)};
}

/// Tab takes a choice where there are some.
bool FilterField::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = m_completer->popup()->isVisible();
    if (choosing && event->key() == Qt::Key_Escape) {
        event->ignore(); // the completer closes the choices
        return;
    }
    if (choosing && tookChoice(*event)) {
        event->accept();
        return;
    }
    if (handledByField(*event)) {
        event->accept();
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before)
        offer(false);
}

/// Enter means a choice only once the arrows chose one: a short word is often the beginning of a key.
bool FilterField::tookChoice(const QKeyEvent &event)
{
    const QModelIndexList chosen = m_completer->popup()->selectionModel()->selectedRows();
    if (event.key() != Qt::Key_Tab && !(isEnter(event) && !chosen.isEmpty()))
        return false;
    const QString choice = m_choices->stringList().value(chosen.isEmpty() ? 0 : chosen.first().row());
    m_completer->popup()->hide();
    take(choice);
    return true;
}

bool FilterField::handledByField(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offer(true);
    } else if (isEnter(event)) {
        m_completer->popup()->hide();
        Q_EMIT accepted();
    } else if (event.key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        return false;
    }
    return true;
}

domain::FilterCompletions FilterField::completions() const
{
    return domain::completeFilter(toPlainText(), textCursor().position(), m_source);
}

void FilterField::offer(bool evenEmpty)
{
    const domain::FilterCompletions found = completions();
    const QString written = toPlainText().mid(found.position, found.length);
    const bool done = found.choices.size() == 1 && found.choices.front() == written;
    const bool begun = !written.isEmpty() || textCursor().position() > found.position ||
                       toPlainText().left(found.position).endsWith(u':');
    if (found.choices.isEmpty() || done || (!begun && !evenEmpty)) {
        m_completer->popup()->hide();
        return;
    }
    m_choices->setStringList(found.choices);
    QRect place = cursorRect();
    place.setWidth(
        m_completer->popup()->sizeHintForColumn(0) +
        m_completer->popup()->verticalScrollBar()->sizeHint().width() + m_theme.px(16));
    m_completer->complete(place);
}

void FilterField::take(const QString &choice)
{
    const domain::FilterCompletions found = completions();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(found.position));
    cursor.setPosition(int(found.position + found.length), QTextCursor::KeepAnchor);
    cursor.insertText(choice);
    setTextCursor(cursor);
    // A key alone asks for its values at once.
    if (choice.endsWith(u':'))
        offer(true);
}

void FilterField::insertFromMimeData(const QMimeData *source)
{
    // A filter is one line, however it was copied.
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    const QString line = source->text().trimmed().replace(lineEnds, QStringLiteral(" "));
    const QTextCursor cursor = textCursor();
    const qsizetype kept = toPlainText().size() - (cursor.selectionEnd() - cursor.selectionStart());
    if (kept + line.size() > look::longestTypedLine)
        Q_EMIT pasteRefused();
    else
        textCursor().insertText(line);
}

void FilterField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace botdeck::ui::monitor

#include "moc_FilterField.cpp"
