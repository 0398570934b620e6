// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apiconsole/FieldEditor.h"

class QCompleter;
class QLineEdit;
class QToolButton;

namespace botdeck::ui::apiconsole {

/// A line of text, a number or an id; what the console knows is offered while somebody types, anything else
/// is taken as well.
class PickField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit PickField(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QString> text() const override;
    bool take(const std::optional<QString> &text) override;
    [[nodiscard]] QWidget &field() override;
    void setOptions(QAbstractItemModel &options) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerAll();
    void retranslate();

    QLineEdit *m_line;
    QToolButton *m_choose;
    QCompleter *m_completer = nullptr;
    /// It is given, with no text in it.
    bool m_isEmptyText = false;
};

} // namespace botdeck::ui::apiconsole
