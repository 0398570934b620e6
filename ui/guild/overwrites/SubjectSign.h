// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct OverwriteSubject;

/// A role's dot, a person for a member, a question mark for who was not read; as large as the square.
void paintSubjectSign(
    QPainter &painter, const QRect &square, const OverwriteSubject &subject, const look::Theme &theme);

} // namespace botdeck::ui::guild
