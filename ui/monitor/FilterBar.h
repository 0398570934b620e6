// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/filter/FilterParser.h"

#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::monitor {

class FilterField;
class FilterHighlighter;
class MetValues;

/// The field above the table: a switch, the filter, how many updates match, and a button that empties it.
/// What is written is checked with each key; it takes effect after a short pause, or at once by Enter. The
/// fault is said below after the same pause; meanwhile the filter that took effect last stays. What is
/// written stays as it was typed; a time of day in it means today's, also when another day begins.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// How long nothing must be typed before the filter takes effect.
    static constexpr std::chrono::milliseconds pause{250};

    FilterBar(core::Clock &clock, const look::Theme &theme, QWidget *parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] FilterField &field() { return *m_field; }
    /// What the field offers as values; to be told what there is.
    [[nodiscard]] MetValues &met() { return *m_met; }
    [[nodiscard]] QString text() const;
    /// Takes effect at once and switches the filter on; Ctrl+Z in the field takes it back.
    void setText(const QString &text);
    [[nodiscard]] bool isOn() const;
    /// Off: the text stays and everything is shown.
    void setOn(bool on);
    /// What is written is a filter and not the empty one, whether it took effect yet or not.
    [[nodiscard]] bool isSound() const { return m_parsed && !m_parsed.filter.isEmpty(); }
    /// The text as a filter of this moment and place.
    [[nodiscard]] domain::ParsedFilter parsed(const QString &text) const;
    /// The filter that took effect last; the empty one while it is off.
    [[nodiscard]] const domain::Filter &filter() const { return m_applied; }
    /// How many updates the filter holds for; nothing while they are being looked for.
    void setMatches(std::optional<qint64> count);

Q_SIGNALS:
    /// Another filter took effect.
    void filterChanged(const botdeck::domain::Filter &filter);
    /// The text was written, replaced or switched: what is kept over a restart has changed.
    void textChanged();
    /// Another day: filters that were read before may mean other moments now.
    void dayBegan();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Empty, Editing, Valid, Faulty, Off };

    void buildLayout();
    void edited();
    void settle();
    void apply(const domain::Filter &filter);
    void waitForDay();
    [[nodiscard]] State state() const;
    [[nodiscard]] domain::FilterContext context() const;
    void refresh();
    void sayWords(State state);
    void retranslate();
    void applyTheme();

    core::Clock &m_clock;
    const look::Theme &m_theme;
    std::unique_ptr<MetValues> m_met;
    QToolButton *m_switch;
    FilterField *m_field;
    FilterHighlighter *m_highlighter;
    QLabel *m_count;
    QToolButton *m_clear;
    look::Sentence *m_words;
    /// What `m_parsed` was made of.
    QString m_checked;
    domain::ParsedFilter m_parsed;
    domain::Filter m_applied;
    std::optional<qint64> m_matches;
    /// The last edit; an older one's pause means nothing.
    int m_edit = 0;
    bool m_settled = true;
    /// What was too long to be pasted is said until the text changes.
    bool m_pasteRefused = false;
};

} // namespace botdeck::ui::monitor
