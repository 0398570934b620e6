// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/SubjectSign.h"

#include "ui/guild/overwrites/OverwriteSubjects.h"
#include "ui/guild/roles/RoleDot.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::guild {

void paintSubjectSign(
    QPainter &painter, const QRect &square, const OverwriteSubject &subject, const look::Theme &theme)
{
    using SubjectSort = OverwriteSubject::Kind;
    if (subject.kind == SubjectSort::Everyone || subject.kind == SubjectSort::Role) {
        paintRoleDot(painter, square.center(), subject.colour, theme);
        return;
    }
    const bool isPerson = subject.kind == SubjectSort::Member;
    painter.drawPixmap(
        square.topLeft(), look::tintedPixmap(
                              isPerson ? look::Icon::Person : look::Icon::Unknown, square.width(),
                              theme.colour(isPerson ? look::Token::Text2 : look::Token::Muted),
                              painter.device()->devicePixelRatioF()));
}

} // namespace botdeck::ui::guild
