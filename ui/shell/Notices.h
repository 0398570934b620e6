// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// Sentences above the pages that the operator should know of and that no dialog is worth. Quiet: nothing is
/// covered, nothing waits.
class Notices final : public QWidget
{
    Q_OBJECT

public:
    /// So many stand at once; of more the oldest goes.
    static constexpr int most = 4;

    explicit Notices(const look::Theme &theme, QWidget *parent = nullptr);

    /// Shown until it is closed; the same sentence twice only once.
    void say(const QString &words);
    /// Shown as long as the window, above the others; empty takes it away.
    void setStanding(const QString &words);
    /// All sentences, the standing one first.
    [[nodiscard]] QStringList words() const;

private:
    class Line;

    [[nodiscard]] QList<Line *> lines() const;
    void refresh();

    const look::Theme &m_theme;
    QVBoxLayout *m_column;
    Line *m_standing = nullptr;
};

} // namespace botdeck::ui::shell
