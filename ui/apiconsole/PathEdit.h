// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apiconsole/FieldEditor.h"

class QLineEdit;
class QToolButton;

namespace botdeck::ui::apiconsole {

/// A file to be uploaded: its path is typed, it is chosen or dropped here. Where a text can stand in its
/// place a path has an @ before it.
class PathEdit final : public FieldEditor
{
    Q_OBJECT

public:
    PathEdit(bool takesText, const look::Theme &theme, QWidget *parent = nullptr);

    /// "@path", or a text where one is taken.
    [[nodiscard]] std::optional<QString> text() const override;
    bool take(const std::optional<QString> &text) override;
    [[nodiscard]] QWidget &field() override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void setPath(const QString &path);
    void retranslate();

    const bool m_takesText;
    QLineEdit *m_line;
    QToolButton *m_choose;
};

} // namespace botdeck::ui::apiconsole
