// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/MessageTemplate.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// The menu of a platform's templates: use one, keep what is written as one, remove one.
class TemplateMenu final : public QObject
{
    Q_OBJECT

public:
    /// `written` says what is written now; without a name. All of it outlives the menu.
    TemplateMenu(
        QMenu &menu, const look::Theme &theme, std::function<MessageTemplate()> written, QWidget &window);

    /// Whether the platform has cards: then there are some to begin with.
    void setCards(bool has) { m_hasCards = has; }
    void setTemplates(const QList<MessageTemplate> &templates) { m_templates = templates; }

Q_SIGNALS:
    /// With values in the places of its variables.
    void used(const botdeck::ui::composer::MessageTemplate &filled);
    void templatesChanged(const QList<botdeck::ui::composer::MessageTemplate> &templates);

private:
    void fill();
    void addCards();
    void use(const MessageTemplate &chosen);
    void askName();
    void keep(const QString &name);
    void remove(const QString &name);

    QMenu &m_menu;
    QMenu *m_cards;
    QMenu *m_removal;
    const look::Theme &m_theme;
    const std::function<MessageTemplate()> m_written;
    QWidget &m_window;
    QList<MessageTemplate> m_templates;
    bool m_hasCards = false;
};

} // namespace botdeck::ui::composer
