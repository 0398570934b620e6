// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a source, and how it is mended; the rest of the field is in SourceEdit.cpp.
#include "ui/composer/FaultWords.h"
#include "ui/composer/SourceEdit.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace botdeck::ui::composer {

const domain::MarkdownFault *SourceEdit::faultAt(qsizetype position) const
{
    const auto found =
        std::find_if(m_faults.begin(), m_faults.end(), [position](const domain::MarkdownFault &fault) {
            return fault.position <= position &&
                   position <= fault.position + std::max<qsizetype>(fault.length, 1);
        });
    return found == m_faults.end() ? nullptr : &*found;
}

void SourceEdit::fix(const domain::MarkdownFault &fault)
{
    const domain::TextFix &fix = *fault.fix;
    const qsizetype behind = fix.position + fix.replacement.size();
    apply({fix.position, fix.length, fix.replacement, {behind, behind}});
}

const domain::MarkdownFault *SourceEdit::nextFault() const
{
    const int at = textCursor().position();
    const auto later =
        std::find_if(m_faults.begin(), m_faults.end(), [at](const domain::MarkdownFault &fault) {
            return fault.position + std::max<qsizetype>(fault.length, 1) >= at;
        });
    if (later != m_faults.end())
        return &*later;
    return m_faults.isEmpty() ? nullptr : &m_faults.first();
}

void SourceEdit::fixNext()
{
    const domain::MarkdownFault *next = nextFault();
    if (!next)
        return;
    // From there on, and from the beginning on.
    const qsizetype from = next - m_faults.constData();
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const domain::MarkdownFault fault = m_faults.at((from + i) % m_faults.size());
        if (fault.fix) {
            fix(fault);
            return;
        }
    }
}

void SourceEdit::fixAll()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    // From behind, so that the places before keep.
    qsizetype border = document()->characterCount();
    for (auto fault = m_faults.crbegin(); fault != m_faults.crend(); ++fault) {
        if (!fault->fix || fault->fix->position + fault->fix->length > border)
            continue;
        cursor.setPosition(int(fault->fix->position));
        cursor.setPosition(int(fault->fix->position + fault->fix->length), QTextCursor::KeepAnchor);
        cursor.insertText(fault->fix->replacement);
        border = fault->fix->position;
    }
    cursor.endEditBlock();
}

void SourceEdit::addFixes(QMenu &menu, qsizetype position)
{
    QAction *first = menu.actions().value(0);
    const auto count = std::count_if(
        m_faults.begin(), m_faults.end(), [](const domain::MarkdownFault &fault) { return fault.fix; });
    const domain::MarkdownFault *fault = faultAt(position);
    if (fault && fault->fix) {
        auto *one = new QAction(fixWords(*fault, source()), &menu);
        one->setObjectName(QStringLiteral("fix"));
        connect(one, &QAction::triggered, this, [this, fault = *fault] { fix(fault); });
        menu.insertAction(first, one);
    }
    if (count > 1) {
        auto *all = new QAction(tr("Fix all %n problem(s)", nullptr, int(count)), &menu);
        all->setObjectName(QStringLiteral("fixAll"));
        connect(all, &QAction::triggered, this, &SourceEdit::fixAll);
        menu.insertAction(first, all);
    }
    if (menu.actions().value(0) != first)
        menu.insertSeparator(first);
}

void SourceEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(QStringLiteral("sourceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    addFixes(*menu, byMouse ? cursorForPosition(event->pos()).position() : textCursor().position());
    menu->popup(event->globalPos());
}

} // namespace botdeck::ui::composer
