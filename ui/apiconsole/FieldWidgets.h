// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apiconsole/FieldEditor.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QToolButton;

namespace botdeck::ui::apiconsole {

/// Several lines: a text, or JSON.
class LongField final : public FieldEditor
{
    Q_OBJECT

public:
    LongField(bool isJson, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QString> text() const override;
    bool take(const std::optional<QString> &text) override;
    [[nodiscard]] QWidget &field() override;

private:
    const bool m_isJson;
    QPlainTextEdit *m_text;
};

/// Yes, no, or not given.
class TickField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TickField(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QString> text() const override;
    bool take(const std::optional<QString> &text) override;
    [[nodiscard]] QWidget &field() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    QCheckBox *m_box;
};

/// One of the values that the platform allows.
class ChoiceField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceField(const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QString> text() const override;
    bool take(const std::optional<QString> &text) override;
    [[nodiscard]] QWidget &field() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *m_box;
};

/// A list, an item a line; what the console knows can be put behind the others.
class ListField final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ListField(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QString> text() const override;
    bool take(const std::optional<QString> &text) override;
    [[nodiscard]] QWidget &field() override;
    void setOptions(QAbstractItemModel &options) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void add(const QString &item);
    void retranslate();

    QPlainTextEdit *m_lines;
    QToolButton *m_choose;
    QAbstractItemModel *m_options = nullptr;
};

} // namespace botdeck::ui::apiconsole
