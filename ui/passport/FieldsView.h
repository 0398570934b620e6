// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "domain/passport/PassportFields.h"

#include <QWidget>

class QAction;

namespace botdeck::ui::look {
class Theme;
}
namespace botdeck::ui::widgets {
class TextTable;
}

namespace botdeck::ui::passport {

class FieldsModel;

/// A user's fields. What is about the person is hidden until its eye is clicked, or Space pressed on its
/// row; out of sight everything is hidden again.
class FieldsView final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit FieldsView(const look::Theme &theme, QWidget *parent = nullptr);

    void setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked);
    void conceal();

Q_SIGNALS:
    /// A value for the clipboard; a personal one must not stay there.
    void copyAsked(const botdeck::core::Secret &value, bool isPersonal);
    /// A personal value is shown now, or none any more.
    void revealedChanged(bool isAnyShown);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();
    void retranslate();

    FieldsModel *m_model;
    widgets::TextTable *m_table;
    QAction *m_copy;
};

} // namespace botdeck::ui::passport
