// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits/CreditChecks.h"

#include <QWidget>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

/// The slots of an honour, or the lines of a game's card, as a table: a line a part, a column a text. What
/// is objected to is marked in its cell and said below. Del removes the current line.
class CreditLines final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        SlotRows, ///< "slots": label, img, value; several rows
        TextInfo, ///< "text_info": name, value; one row, from the top to the bottom
    };

    /// The theme outlives it.
    CreditLines(Kind kind, const look::Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<domain::CreditRow> &rows);
    [[nodiscard]] const QList<domain::CreditRow> &rows() const { return m_rows; }
    /// Of all of a credit's those count here that mean this list.
    void setObjections(const QList<domain::CreditObjection> &objections);

Q_SIGNALS:
    /// By the operator.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        qsizetype row = 0;
        qsizetype column = 0;

        bool operator==(const Place &) const = default;
    };

    [[nodiscard]] const QStringList &members() const;
    [[nodiscard]] QString fieldOf(int line, int column) const;
    [[nodiscard]] QString placeWords(int line) const;
    void build();
    void fill();
    void fillLine(int line);
    void take(QTableWidgetItem *item);
    void insert(const Place &place, bool opensRow);
    void addPart();
    void addRow();
    void removeLine();
    void showObjections();
    void edit(const Place &place);
    void refresh();
    void fitTable();
    void retranslate();

    const Kind m_kind;
    const look::Theme &m_theme;
    bool m_isFilling = false;
    QList<domain::CreditRow> m_rows;
    /// Which part stands in which line.
    QList<Place> m_places;
    QList<domain::CreditObjection> m_objections;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_addRow;
    QPushButton *m_remove;
    look::Sentence *m_words;
};

} // namespace botdeck::ui::guild
