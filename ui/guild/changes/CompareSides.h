// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class PickField;
class PickModel;

/// Which two are compared.
class CompareSides final : public QWidget
{
    Q_OBJECT

public:
    /// Model and theme outlive it.
    CompareSides(PickModel &model, const look::Theme &theme, QWidget *parent = nullptr);

    /// What stands in a field while nothing is picked, and in its empty search line.
    void setWords(const QString &placeholder, const QString &search);
    /// changed() does not follow.
    void pick(std::optional<qint64> left, std::optional<qint64> right);
    [[nodiscard]] std::optional<qint64> left() const;
    [[nodiscard]] std::optional<qint64> right() const;

Q_SIGNALS:
    /// By the operator.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void swap();
    void retranslate();

    QLabel *m_leftLabel;
    PickField *m_left;
    QToolButton *m_swap;
    QLabel *m_rightLabel;
    PickField *m_right;
};

} // namespace botdeck::ui::guild
