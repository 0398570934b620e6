// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/pick/PickModel.h"

#include <QComboBox>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class PickPopup;

/// A box to choose from whose list has a search line: for what is too long for an ordinary one. The arrow
/// keys go to the next row, typing opens the list and looks for it.
class PickField final : public QComboBox
{
    Q_OBJECT

public:
    /// Model and theme outlive it.
    PickField(PickModel &model, const look::Theme &theme, QWidget *parent = nullptr);

    /// What stands there while nothing is picked, and in the empty search line.
    void setWords(const QString &placeholder, const QString &search);
    /// One that the model does not have picks none. chosen() does not follow.
    void pick(std::optional<qint64> value);
    [[nodiscard]] std::optional<qint64> picked() const { return m_picked; }

    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the operator.
    void chosen(qint64 value);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QString &typed);
    void choose(qint64 value);
    void step(int by);
    void follow();

    PickModel &m_model;
    const look::Theme &m_theme;
    std::optional<qint64> m_picked;
    /// Its row; -1: none.
    int m_row = -1;
    QString m_placeholder;
    QString m_search;
    /// Made when it is opened first.
    PickPopup *m_popup = nullptr;
};

} // namespace botdeck::ui::guild
