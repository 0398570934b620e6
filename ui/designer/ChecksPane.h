// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardChecks.h"

#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::designer {

class CheckLine;
class CountPill;
class KeyboardDraft;

/// What the platform's rules object to, a line each, which selects the button that it is about; with a link
/// that mends it where that loses nothing, or asks what to keep.
class ChecksPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ChecksPane(KeyboardDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// An objection as it is shown.
    struct Line
    {
        domain::KeyboardObjection objection;
        QString place;
        QString words;

        bool operator==(const Line &) const = default;
    };

    void buildHead();
    void follow();
    void show();
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] QString placeWords(qsizetype row, qsizetype column) const;
    void sayCounts();
    void addLine(const Line &line);
    void addChoice(CheckLine &line, const domain::KeyboardObjection &objection);
    void fix(const domain::KeyboardObjection &objection);

    KeyboardDraft &m_draft;
    const look::Theme &m_theme;
    QLabel *m_title;
    QLabel *m_fine;
    /// In the order of KeyboardSeverity.
    std::array<CountPill *, 3> m_pills{};
    QVBoxLayout *m_column;
    QVBoxLayout *m_room;
    QList<Line> m_shown;
};

} // namespace botdeck::ui::designer
