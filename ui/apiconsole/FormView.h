// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"
#include "services/ApiForm.h"
#include "ui/apiconsole/OptionsModel.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

class FieldRow;

/// A method's form: a row for each parameter, those that are required first.
class FormView final : public QScrollArea
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit FormView(const look::Theme &theme, QWidget *parent = nullptr);

    /// Empty, for another method.
    void setMethod(const platform::Method &method);
    /// In the table's order; what has no field is behind the others.
    [[nodiscard]] QList<platform::Argument> arguments() const;
    void setArguments(const QList<platform::Argument> &arguments);
    /// Each at its field, or at the end where there is none. What is only missing is said of a field that
    /// somebody was in, or where `all` is.
    void setObjections(const QList<platform::Objection> &objections, bool all);
    /// What the fields of that picker offer.
    void setOptions(services::ApiPicker picker, const QList<PickOption> &options);

    void focusFirst();
    void focusObjection();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    OptionsModel *optionsFor(services::ApiPicker picker);
    [[nodiscard]] QList<platform::Argument> givenFor(const QString &name) const;

    const look::Theme &m_theme;
    platform::Method m_method;
    /// In the order in which they are shown.
    QList<FieldRow *> m_rows;
    /// Without a field, or given twice.
    QList<platform::Argument> m_others;
    QHash<services::ApiPicker, OptionsModel *> m_options;
    QWidget *m_inside;
    QVBoxLayout *m_column;
    look::Sentence *m_none;
    look::Sentence *m_rest;
};

} // namespace botdeck::ui::apiconsole
