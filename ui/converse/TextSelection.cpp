// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/TextSelection.h"

#include "ui/converse/ConversationView.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextLayout>

#include <utility>

namespace botdeck::ui::converse {

namespace {

/// A message's text is one block.
QTextBlock blockOf(const MessageText &text)
{
    return text.document->firstBlock();
}

/// Above the first line it is the text's beginning, below the last one its end.
int textPosition(const MessageText &text, const QPointF &place, QTextLine::CursorPosition way)
{
    const QTextBlock block = blockOf(text);
    const QTextLayout *layout = block.layout();
    if (place.y() < 0)
        return 0;
    for (int number = 0; number < layout->lineCount(); ++number) {
        const QTextLine line = layout->lineAt(number);
        if (place.y() < line.y() + line.height())
            return line.xToCursor(place.x(), way);
    }
    return block.length() - 1;
}

/// Where the word begins and ends that has the character at `position`, of the last one behind the end.
std::pair<int, int> wordAt(const QString &text, int position)
{
    position = std::min(position, int(text.size()) - 1);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    const auto isWhole = [&characters, &words] {
        characters.setPosition(words.position());
        return characters.isAtBoundary();
    };
    words.setPosition(position + 1);
    while (words.toPreviousBoundary() > 0 && !isWhole()) {
    }
    const auto from = int(words.position());
    words.setPosition(position);
    while (words.toNextBoundary() < text.size() && !isWhole()) {
    }
    return {from, int(words.position())};
}

/// Whether the program put it there: where a link leads.
bool isRemark(const QTextFragment &fragment)
{
    return fragment.charFormat().hasProperty(QTextFormat::FontSizeAdjustment);
}

} // namespace

QPointF TextSelector::placeInText(const QModelIndex &index, const QPoint &place) const
{
    return place - m_view.visualRect(index).topLeft() - m_view.pictureOf(index).textAt;
}

int TextSelector::positionAt(const QModelIndex &index, const QPoint &place) const
{
    return textPosition(
        m_view.pictureOf(index).text, placeInText(index, place), QTextLine::CursorBetweenCharacters);
}

bool TextSelector::isOnText(const QPoint &place) const
{
    const QModelIndex index = m_view.indexAt(place);
    if (!index.isValid())
        return false;
    const RowPicture row = m_view.pictureOf(index);
    return row.text.document &&
           QRectF(QPointF(), row.text.document->size()).contains(placeInText(index, place));
}

void TextSelector::press(const QPoint &place, bool extends)
{
    const QModelIndex index = m_view.indexAt(place);
    if (extends && index.isValid() && index == m_delegate.selection().index) {
        drag(place);
        m_isDragging = true;
        return;
    }
    clear();
    m_isDragging = isOnText(place);
    if (!m_isDragging)
        return;
    const int position = positionAt(index, place);
    m_delegate.setSelection({index, m_view.pictureOf(index).text.shown, position, position});
}

bool TextSelector::pressTwice(const QPoint &place)
{
    if (!isOnText(place))
        return false;
    const QModelIndex index = m_view.indexAt(place);
    const MessageText text = m_view.pictureOf(index).text;
    const int on = textPosition(text, placeInText(index, place), QTextLine::CursorOnCharacter);
    const auto [from, to] = wordAt(blockOf(text).text(), on);
    m_delegate.setSelection({index, text.shown, from, to});
    m_isDragging = true;
    return true;
}

void TextSelector::drag(const QPoint &place)
{
    TextSelection selection = m_delegate.selection();
    // The message may have gone, or say something else.
    if (!selection.index.isValid() || m_view.pictureOf(selection.index).text.shown != selection.of)
        return;
    selection.cursor = positionAt(selection.index, place);
    m_delegate.setSelection(selection);
}

void TextSelector::clear()
{
    m_delegate.setSelection({});
    m_isDragging = false;
}

QString TextSelector::textIn(const QModelIndex &index) const
{
    const TextSelection &selection = m_delegate.selection();
    if (!index.isValid() || index != selection.index)
        return {};
    const MessageText text = m_view.pictureOf(index).text;
    if (!selection.isIn(index, text))
        return {};
    QString selected;
    const QTextBlock block = blockOf(text);
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const int from = std::max(selection.from(), fragment.position());
        const int to = std::min(selection.to(), fragment.position() + fragment.length());
        if (from < to && !isRemark(fragment))
            selected += fragment.text().mid(from - fragment.position(), to - from);
    }
    // As they were before they became HTML.
    return selected.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
}

} // namespace botdeck::ui::converse
