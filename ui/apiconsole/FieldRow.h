// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"
#include "services/ApiForm.h"

#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

class FieldEditor;

/// One parameter: its name, its editor, its limits and help, and what speaks against it.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// Theme and options outlive it; the latter may be null.
    FieldRow(
        const services::ApiField &field, QAbstractItemModel *options, const look::Theme &theme,
        QWidget *parent = nullptr);

    [[nodiscard]] const services::ApiField &field() const { return m_field; }
    /// None: it is not given.
    [[nodiscard]] std::optional<platform::Argument> argument(const platform::Method &method) const;
    /// One that the editor cannot show is kept as it is until it is taken away.
    void setArgument(const platform::Method &method, const std::optional<platform::Argument> &argument);
    /// Somebody was in it since it was filled.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    /// Empty: nothing speaks against it.
    void object(const QString &words);
    [[nodiscard]] bool isObjectedTo() const;
    void focusEditor();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void build();
    void keep(const std::optional<platform::Argument> &argument);
    void describe();
    void applyTheme();

    const look::Theme &m_theme;
    const services::ApiField m_field;
    /// What the editor cannot show.
    std::optional<platform::Argument> m_kept;
    bool m_isTouched = false;
    QLabel *m_name;
    QLabel *m_facts;
    FieldEditor *m_editor;
    QWidget *m_keptLine;
    QLabel *m_keptWords;
    QToolButton *m_giveUp;
    look::Sentence *m_help;
    look::Sentence *m_objection;
};

} // namespace botdeck::ui::apiconsole
