// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;
class QWidget;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::passport {

/// Of a field for a key's name, in UTF-16 units.
inline constexpr int longestKeyName = 60;

/// The form below one of several ways, as its layout.
QFormLayout *indentedForm(QWidget *in, const look::Theme &theme);

} // namespace botdeck::ui::passport
