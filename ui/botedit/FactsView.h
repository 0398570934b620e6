// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfile.h"
#include "domain/BotProfileHints.h"

#include <QWidget>

class QFormLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::botedit {

/// What getMe said about a bot, and when. Hidden while nobody has said anything.
class FactsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(const look::Theme &theme, QWidget *parent = nullptr);

    /// `shapes` says how user names look on the platform; what looks otherwise is pointed out.
    void setFacts(const std::optional<domain::BotFacts> &facts, const domain::BotShapes &shapes = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const QString &what, const QString &value, const char *name);

    const look::Theme &m_theme;
    QFormLayout *m_rows;
    std::optional<domain::BotFacts> m_facts;
    domain::BotShapes m_shapes;
};

} // namespace botdeck::ui::botedit
