// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SourceEdit.h"

#include "models/SafeText.h"
#include "ui/composer/FaultWords.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>
#include <QToolTip>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace botdeck::ui::composer {

namespace {

constexpr int membersShown = 8;
constexpr qsizetype offeredName = 40;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Between letters of Chinese, Japanese and Korean a line may break.
bool mayBreakAt(QChar unit)
{
    constexpr char16_t firstIdeograph = 0x2e80;
    return unit.isSpace() || unit == QChar::ParagraphSeparator || unit.unicode() >= firstIdeograph;
}

bool hasLongWord(QStringView text)
{
    qsizetype letters = 0;
    return std::any_of(text.begin(), text.end(), [&letters](QChar unit) {
        letters = mayBreakAt(unit) ? 0 : letters + 1;
        return letters > SourceEdit::longestWord;
    });
}

QString offeredWords(const Member &member)
{
    QString words = models::oneLine(member.name, offeredName);
    if (!member.username.isEmpty())
        words += QStringLiteral("  @") + models::oneLine(member.username, offeredName);
    return words;
}

} // namespace

SourceEdit::SourceEdit(const look::Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    setObjectName(QStringLiteral("messageSource"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(membersShown);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
    connect(document(), &QTextDocument::contentsChange, this, &SourceEdit::chooseWrapping);
    connect(&theme, &look::Theme::changed, this, &SourceEdit::applyTheme);
    applyTheme();
}

void SourceEdit::applyTheme()
{
    setFont(m_theme.font(look::Face::Mono));
    m_completer->popup()->setFont(m_theme.font(look::Face::Body));
    document()->setDocumentMargin(m_theme.px(8));
}

/// Told before the new text is laid out. From each line of a word Qt looks for the word's end: with one of a
/// hundred thousand letters that is a thousand times as much work as the letters are.
void SourceEdit::chooseWrapping()
{
    setWordWrapMode(
        hasLongWord(document()->toRawText()) ? QTextOption::WrapAnywhere
                                             : QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QString SourceEdit::source() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void SourceEdit::apply(const TextChange &change)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(change.position));
    cursor.setPosition(int(change.position + change.length), QTextCursor::KeepAnchor);
    cursor.insertText(change.replacement);
    cursor.setPosition(int(change.after.from));
    cursor.setPosition(int(change.after.to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void SourceEdit::toggle(domain::EntityType type)
{
    const QTextCursor cursor = textCursor();
    apply(toggled(m_dialect, type, source(), {cursor.selectionStart(), cursor.selectionEnd()}));
    setFocus();
}

void SourceEdit::insertMention()
{
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    const bool isInWord = at > 0 && document()->characterAt(at - 1).isLetterOrNumber();
    cursor.insertText(isInWord ? QStringLiteral(" @") : QStringLiteral("@"));
    setTextCursor(cursor);
    setFocus();
    offer();
}

bool SourceEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const QPoint inside = viewport()->mapFromGlobal(help.globalPos());
    const domain::MarkdownFault *fault = faultAt(cursorForPosition(inside).position());
    if (!fault) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const QString words = faultWords(*fault, source()) + u'\n' + fixWords(*fault, source());
    QToolTip::showText(
        help.globalPos(),
        QStringLiteral("<qt>") + words.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
            QStringLiteral("</qt>"),
        this);
    return true;
}

/// Tab takes a choice where there are some.
bool SourceEdit::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void SourceEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible() && event->key() == Qt::Key_Escape) {
        event->ignore(); // the completer closes the choices
        return;
    }
    if ((m_completer->popup()->isVisible() && tookChoice(*event)) || handled(*event)) {
        event->accept();
        return;
    }
    const int revision = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != revision)
        offer();
}

bool SourceEdit::handled(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isReturn(event) && modifiers == Qt::ControlModifier)
        Q_EMIT sendAsked();
    else if (event.key() == Qt::Key_Up && modifiers == Qt::NoModifier && document()->isEmpty())
        Q_EMIT editLastAsked();
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        return false;
    return true;
}

bool SourceEdit::tookChoice(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Tab && !(isReturn(event) && event.modifiers() == Qt::NoModifier))
        return false;
    const QModelIndexList chosen = m_completer->popup()->selectionModel()->selectedRows();
    m_completer->popup()->hide();
    take(chosen.isEmpty() ? 0 : chosen.first().row());
    return true;
}

void SourceEdit::offer()
{
    const QTextCursor cursor = textCursor();
    const auto begun = mentionBegin(source(), cursor.position());
    m_offered = begun ? membersLike(m_members, begun->typed) : QList<Member>();
    if (m_offered.isEmpty() || cursor.hasSelection()) {
        m_completer->popup()->hide();
        return;
    }
    QStringList words;
    for (const Member &member : std::as_const(m_offered))
        words += offeredWords(member);
    m_choices->setStringList(words);
    QRect place = cursorRect();
    place.translate(viewport()->pos());
    place.setWidth(
        m_completer->popup()->sizeHintForColumn(0) +
        m_completer->popup()->verticalScrollBar()->sizeHint().width() + m_theme.px(16));
    m_completer->complete(place);
}

void SourceEdit::take(int row)
{
    const auto begun = mentionBegin(source(), textCursor().position());
    if (!begun || row < 0 || row >= m_offered.size())
        return;
    apply(mentioned(m_dialect, source(), *begun, m_offered.at(row)));
}

bool SourceEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFiles(*source).isEmpty() || source->hasText();
}

void SourceEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFiles(*source);
    if (!files.isEmpty()) {
        Q_EMIT filesGiven(files);
        return;
    }
    if (source->text().size() + document()->characterCount() > mostUnits)
        Q_EMIT pasteRefused();
    else
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace botdeck::ui::composer

#include "moc_SourceEdit.cpp"
