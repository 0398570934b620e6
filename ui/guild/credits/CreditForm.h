// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits/CreditChecks.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class CreditLines;

/// A credit as fields, each with what is objected to below it. Of a game's card those are shown that its type
/// uses, and what is filled in already.
class CreditForm final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit CreditForm(const look::Theme &theme, QWidget *parent = nullptr);

    void setCredit(const domain::Credit &credit);
    [[nodiscard]] const domain::Credit &credit() const { return m_credit; }

Q_SIGNALS:
    /// By the operator.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        /// A QLineEdit, or a QPlainTextEdit.
        QWidget *edit = nullptr;
        look::Sentence *words = nullptr;
    };

    void build();
    void addField(size_t row);
    QWidget *makeLine(size_t row);
    QWidget *makeText(size_t row);
    void showTexts();
    void showParts();
    void showObjections();
    void take(size_t row, const QString &typed);
    void takeType();
    void takeSlots();
    void takeTextInfo();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    domain::Credit m_credit;
    bool m_isShowing = false;
    QGridLayout *m_grid;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    /// In the order of the table of fields.
    QList<Field> m_fields;
    QLabel *m_slotsLabel;
    CreditLines *m_slots;
    QLabel *m_textInfoLabel;
    CreditLines *m_textInfo;
};

} // namespace botdeck::ui::guild
