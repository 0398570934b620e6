// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiForm.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedLayout;

namespace botdeck::ui::look {
class Theme;
}
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::apiconsole {

class MethodsModel;

/// A platform's methods and a field to search them.
class MethodsPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit MethodsPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// `platform`: its title. Nothing is chosen then, and nothing searched for.
    void setMethods(const QString &platform, const QList<services::ApiMethod> &methods);
    /// Takes the search away where it hides the method; chosen() follows unless it is chosen already.
    void choose(const QString &key);
    /// Its key; empty: none.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

Q_SIGNALS:
    /// Another one is chosen.
    void methodChosen(const botdeck::services::ApiMethod &method);
    /// The chosen one is to be filled in: the keyboard goes to its form.
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void take(const QModelIndex &index);
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QString m_platform;
    QString m_chosen;
    MethodsModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    widgets::EmptyNote *m_none;
    QStackedLayout *m_stack;
};

} // namespace botdeck::ui::apiconsole
