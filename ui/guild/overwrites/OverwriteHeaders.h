// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// The matrix's first column, which stays: channels with the sign of their kind, categories strong.
class ChannelHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChannelHeader(const look::Theme &theme, QWidget *parent = nullptr);

    /// As wide as the longest name, within limits; for the model's present rows.
    void fit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const look::Theme &m_theme;
};

/// The matrix's first row: roles with their dots, members with a person.
class SubjectHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit SubjectHeader(const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::guild
