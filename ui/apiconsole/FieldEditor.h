// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QAbstractItemModel;

namespace botdeck::services {
struct ApiField;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::apiconsole {

/// Where a parameter's value is typed, chosen or ticked. Its text is what platform::typedArgument() takes.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// None: the parameter is not given.
    [[nodiscard]] virtual std::optional<QString> text() const = 0;
    /// False, and nothing is changed, where it could not give the text back. Nothing is told.
    virtual bool take(const std::optional<QString> &text) = 0;
    /// What takes the keyboard.
    [[nodiscard]] virtual QWidget &field() = 0;
    /// What there is to choose from: names, and in Qt::UserRole what is typed for them. Outlives this.
    virtual void setOptions(QAbstractItemModel &options);

Q_SIGNALS:
    /// By whoever sits before it.
    void edited();
};

/// `options`: what the console knows of its picker; null where it has none.
FieldEditor *makeFieldEditor(
    const services::ApiField &field, QAbstractItemModel *options, const look::Theme &theme, QWidget *parent);

} // namespace botdeck::ui::apiconsole
