// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/pick/PickModel.h"

#include <QFrame>

#include <optional>

class QLineEdit;
class QListView;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class PickFilter;

/// The list that a PickField opens, with a search line above it. Typed words narrow it, the arrow keys go
/// through it, Enter takes the marked row, Escape none.
class PickPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Model and theme outlive it.
    PickPopup(PickModel &model, const look::Theme &theme, QWidget *parent);

    /// Below the field, which is given in the screen's places, or above it where there is more room. `typed`:
    /// what stands in the search line already.
    void openAt(const QRect &field, std::optional<qint64> current, const QString &typed);
    void setWords(const QString &search);

Q_SIGNALS:
    /// It is closed by then.
    void picked(qint64 value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void search(const QString &words);
    void mark(const QModelIndex &index);
    void markFirst();
    void take(const QModelIndex &index);
    bool took(int key);

    PickModel &m_model;
    const look::Theme &m_theme;
    PickFilter *m_filter;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace botdeck::ui::guild
