// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace botdeck::ui::apiconsole {
class ApiPage;
}
namespace botdeck::ui::widgets {
class ButtonActions;
}

namespace botdeck::ui::shell {

/// What can be done in the workspace API, as a menu and with keys.
class ApiMenu final : public QObject
{
    Q_OBJECT

public:
    /// The page has all of its parts and outlives this.
    explicit ApiMenu(apiconsole::ApiPage &page, QObject *parent = nullptr);

    /// Into an empty menu.
    void fill(QMenu &menu);

private:
    void addParts();
    void retranslate();

    apiconsole::ApiPage &m_page;
    /// In the order of ApiPart.
    QList<QAction *> m_parts;
    QAction *m_findMethod;
    QAction *m_asJson;
    widgets::ButtonActions *m_buttons;
};

} // namespace botdeck::ui::shell
