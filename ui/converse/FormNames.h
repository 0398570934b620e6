// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <QHash>
#include <QStringList>

namespace botdeck::ui::converse {

/// What forms of Fanbook's texts such as "${@!12}" and "${#34}" are shown as, by the ids in them. Names are
/// strangers', as received.
struct FormNames
{
    QHash<QString, QString> users = {};
    QHash<QString, QString> channels = {};

    /// "@Mara", "#general"; empty where it is no such form, or nobody told the name.
    [[nodiscard]] QString of(const domain::TextEntity &entity) const;
    /// Those of a text's entities that have one, in their order.
    [[nodiscard]] QStringList in(const domain::FormattedText &text) const;
    /// The text's letters with names in the place of forms.
    [[nodiscard]] QString shownIn(const domain::FormattedText &text) const;

    bool operator==(const FormNames &) const = default;
};

} // namespace botdeck::ui::converse
