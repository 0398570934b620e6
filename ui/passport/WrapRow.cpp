// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/WrapRow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace botdeck::ui::passport {

namespace {

int lineHeight(const std::vector<QLayoutItem *> &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max({height, item->sizeHint().height(), item->minimumSize().height()});
    return height;
}

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

void WrapRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *WrapRow::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    QLayoutItem *item = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

WrapRow::Line WrapRow::shown() const
{
    Line line;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            line.push_back(item.get());
    }
    return line;
}

int WrapRow::widthOf(const Line &line) const
{
    int width = spacing() * std::max(0, int(line.size()) - 1);
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width();
    return width;
}

std::vector<WrapRow::Line> WrapRow::lines(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : shown()) {
        if (lines.empty())
            lines.emplace_back();
        lines.back().push_back(item);
        if (lines.back().size() > 1 && widthOf(lines.back()) > width) {
            lines.back().pop_back();
            lines.push_back({item});
        }
    }
    return lines;
}

int WrapRow::heightForWidth(int width) const
{
    const std::vector<Line> all = lines(width);
    int height = spacing() * std::max(0, int(all.size()) - 1);
    for (const Line &line : all)
        height += lineHeight(line);
    return height;
}

QSize WrapRow::sizeHint() const
{
    const Line all = shown();
    return {widthOf(all), lineHeight(all)};
}

QSize WrapRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line &line : lines(rect.width())) {
        const int height = lineHeight(line);
        place(line, {rect.left(), top, rect.width(), height});
        top += height + spacing();
    }
}

void WrapRow::place(const Line &line, const QRect &rect) const
{
    const int rest = std::max(0, rect.width() - widthOf(line));
    const auto sharing = std::ranges::count_if(line, expands);
    int at = 0;
    for (QLayoutItem *item : line) {
        int width = item->sizeHint().width();
        if (expands(item))
            width += rest / int(sharing);
        width = std::min(width, rect.width() - at);
        const int height = lineHeight({item});
        const QRect place(rect.left() + at, rect.top() + (rect.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        at += width + spacing();
    }
}

} // namespace botdeck::ui::passport

#include "moc_WrapRow.cpp"
