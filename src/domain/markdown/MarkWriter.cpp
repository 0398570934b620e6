// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/MarkdownParsers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace botdeck::domain {

namespace {

/// Sorted, not overlapping: the one that begins before `at` and ends behind it, or none.
const TextEntity *strictlyAround(const QList<TextEntity> &entities, qsizetype at)
{
    const auto after =
        std::lower_bound(entities.begin(), entities.end(), at, [](const TextEntity &entity, qsizetype place) {
            return entity.offset < place;
        });
    if (after == entities.begin() || std::prev(after)->end() <= at)
        return nullptr;
    return &*std::prev(after);
}

/// Cuts the style where it leaves or enters one of these, so that each part lies within or around them.
QList<TextEntity> cutAt(const QList<TextEntity> &styles, const QList<TextEntity> &borders)
{
    QList<TextEntity> parts;
    for (const TextEntity &style : styles) {
        qsizetype from = style.offset;
        qsizetype to = style.end();
        const TextEntity *left = strictlyAround(borders, from);
        if (left && left->end() < to) {
            parts.append({style.type, from, left->end() - from, style.target});
            from = left->end();
        }
        const TextEntity *right = strictlyAround(borders, to);
        if (right && right->offset > from) {
            parts.append({style.type, right->offset, to - right->offset, style.target});
            to = right->offset;
        }
        parts.append({style.type, from, to - from, style.target});
    }
    return parts;
}

struct NestedEntities
{
    QList<TextEntity> blocks;
    QList<TextEntity> wholes;
    QList<TextEntity> styles;

    /// In the order in which they open; blocks outermost, then wholes.
    [[nodiscard]] QList<TextEntity> inOrder() const
    {
        QList<TextEntity> all = blocks + wholes + styles;
        std::stable_sort(all.begin(), all.end(), [](const TextEntity &a, const TextEntity &b) {
            return a.offset != b.offset ? a.offset < b.offset : a.length > b.length;
        });
        return all;
    }
};

} // namespace

void MarkWriter::closeUntil(qsizetype at)
{
    // Down to the lowest that ends here; styles above it that go on are opened again.
    const auto ends = [at](const TextEntity &entity) { return entity.end() <= at; };
    const auto lowest = std::find_if(m_open.begin(), m_open.end(), ends);
    QList<TextEntity> again;
    for (qsizetype left = m_open.end() - lowest; left > 0; --left) {
        const TextEntity top = m_open.takeLast();
        close(top);
        if (!ends(top))
            again.prepend({top.type, at, top.end() - at, top.target});
    }
    for (const TextEntity &entity : std::as_const(again)) {
        open(entity);
        m_open.append(entity);
    }
}

QString MarkWriter::write(const FormattedText &text)
{
    NestedEntities nested;
    for (const TextEntity &entity : text.entities) {
        if (!holds(entity, text.text))
            continue;
        const EntityGroup group = entityGroup(entity.type);
        (group == EntityGroup::Block   ? nested.blocks
         : group == EntityGroup::Whole ? nested.wholes
                                       : nested.styles)
            .append(entity);
    }
    nested.styles = cutAt(cutAt(nested.styles, nested.blocks), nested.wholes);
    const QList<TextEntity> entities = nested.inOrder();

    const QStringView all(text.text);
    qsizetype at = 0;
    qsizetype next = 0;
    while (true) {
        closeUntil(at);
        for (; next < entities.size() && entities.at(next).offset == at; ++next) {
            open(entities.at(next));
            m_open.append(entities.at(next));
        }
        if (at == all.size())
            break;
        qsizetype to = next < entities.size() ? entities.at(next).offset : all.size();
        const TextEntity *inside = nullptr;
        for (const TextEntity &entity : std::as_const(m_open)) {
            to = std::min(to, entity.end());
            if (entityGroup(entity.type) == EntityGroup::Whole)
                inside = &entity;
        }
        piece(all.sliced(at, to - at), inside);
        at = to;
    }
    return std::move(m_out);
}

} // namespace botdeck::domain
