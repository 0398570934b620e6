// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/FilterBytes.h"

#include <QHash>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Filters that can be switched by a click: those that come with the program and the operator's own, as many
/// as there is room for, all others in a menu behind them.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostSaved = 100;

    explicit FilterChips(const look::Theme &theme, QWidget *parent = nullptr);

    /// The operator's own, in the order shown; those beyond mostSaved are left out.
    void setSaved(const QList<SavedFilter> &saved);
    [[nodiscard]] const QList<SavedFilter> &saved() const { return m_saved; }
    /// Adds one to the operator's own, or gives the one with that text another name.
    void save(const SavedFilter &filter);
    /// Which filter is in effect, as it is written; the chip with that text is down.
    void setCurrent(const QString &text);
    /// What stands on the chips, in their order.
    [[nodiscard]] QStringList texts() const;
    /// How many updates each holds for, by its text; without one, no number is shown.
    void setCounts(const QHash<QString, qint64> &counts);
    /// Whether there is a filter that could be saved.
    void setSavable(bool savable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A chip was pressed: its text, or nothing where it was down.
    void chosen(const QString &text);
    /// The button behind the chips.
    void saveAsked();
    /// texts() may have changed.
    void rebuilt();
    /// saved() has changed by the operator.
    void savedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip
    {
        QPushButton *button;
        QAction *inMenu;
        QString text;
        /// Without the number.
        QString words;
    };

    void rebuild();
    void addChip(const QString &name, const QString &text, bool own);
    void remove(const QString &text);
    [[nodiscard]] bool notifies(const QString &text) const;
    void setNotifies(const QString &text, bool notifies);
    void label(const Chip &chip);
    void place();

    const look::Theme &m_theme;
    QList<SavedFilter> m_saved;
    QList<Chip> m_chips;
    QMenu *m_menu;
    QToolButton *m_more;
    QPushButton *m_save;
    QString m_current;
    QHash<QString, qint64> m_counts;
};

} // namespace botdeck::ui::monitor
