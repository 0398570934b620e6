// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace botdeck::ui::composer {

/// What a FieldsDialog says, in the window's language.
struct FieldsWords
{
    QString title;
    /// One a field.
    QStringList labels;
    QString yes;
};

/// Asks for a few lines of text.
struct FieldsAsked
{
    /// The dialog's objectName; its fields are "field0", "field1" …, its button "yes".
    const char *name;
    std::function<FieldsWords()> words;
    /// Whether they may be taken.
    std::function<bool(const QStringList &)> isReady;
    std::function<void(const QStringList &)> done;
};

class FieldsDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    FieldsDialog(const look::Theme &theme, FieldsAsked asked, QWidget *parent);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QStringList values() const;
    void refresh();

    const FieldsAsked m_asked;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_fields;
    QPushButton *m_yes;
};

} // namespace botdeck::ui::composer
