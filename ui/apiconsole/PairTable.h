// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QTableWidget>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::apiconsole {

/// Names and what stands for them, edited in place. What is written into the last, empty row is added; a row
/// whose name is emptied goes, as with Delete.
class PairTable final : public QTableWidget
{
    Q_OBJECT

public:
    using Pairs = QList<QPair<QString, QString>>;

    /// The theme outlives it.
    explicit PairTable(const look::Theme &theme, QWidget *parent = nullptr);

    void setPairs(const Pairs &pairs);

Q_SIGNALS:
    /// They are to be these.
    void edited(const QList<QPair<QString, QString>> &pairs);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Pairs pairs() const;
    void setText(int row, int column, const QString &text);
    void tell();

    Pairs m_pairs;
};

} // namespace botdeck::ui::apiconsole
