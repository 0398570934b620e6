// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"

#include <QTreeView>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::bots {

/// The list of bots by group. Choosing a bot narrows the window to it; Escape or a click beside the rows
/// takes the choice back.
class BotsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit BotsView(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] models::BotTreeModel &bots() { return *m_model; }
    [[nodiscard]] const models::BotTreeModel &bots() const { return *m_model; }
    [[nodiscard]] std::optional<domain::BotKey> chosen() const;
    void choose(const std::optional<domain::BotKey> &bot);

Q_SIGNALS:
    void chosenChanged(const std::optional<botdeck::domain::BotKey> &bot);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    models::BotTreeModel *m_model;
};

} // namespace botdeck::ui::bots
