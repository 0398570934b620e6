// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/FormNames.h"

namespace botdeck::ui::converse {

using domain::EntityType;

QString FormNames::of(const domain::TextEntity &entity) const
{
    const bool isUser = entity.type == EntityType::UserForm;
    if (!isUser && entity.type != EntityType::ChannelForm)
        return {};
    const QString name = (isUser ? users : channels).value(entity.target);
    return name.isEmpty() ? QString() : QChar(isUser ? u'@' : u'#') + name;
}

QStringList FormNames::in(const domain::FormattedText &text) const
{
    QStringList names;
    for (const domain::TextEntity &entity : text.entities) {
        if (const QString name = of(entity); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QString FormNames::shownIn(const domain::FormattedText &text) const
{
    QString shown = text.text;
    // From the end, so that the places before it stay.
    for (auto entity = text.entities.crbegin(); entity != text.entities.crend(); ++entity) {
        if (const QString name = of(*entity); !name.isEmpty())
            shown.replace(entity->offset, entity->length, name);
    }
    return shown;
}

} // namespace botdeck::ui::converse
