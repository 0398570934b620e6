// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonOutline.h"
#include "models/JsonTreeModel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace botdeck::domain {
struct UpdateCard;
}
namespace botdeck::ui::look {
class Theme;
}
namespace botdeck::ui::widgets {
class JsonDelegate;
class JsonTree;
} // namespace botdeck::ui::widgets

namespace botdeck::ui::monitor {

class FilterActions;
class JsonSearch;
class UnknownNote;

/// An update's JSON as a tree: search above it, the path of the current value below.
class JsonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// `card`: what is unknown in it.
    void setDocument(domain::JsonOutline outline, const domain::UpdateCard &card);

    /// What the filter in effect looks for in texts.
    void setHits(const QStringList &needles);
    [[nodiscard]] models::JsonTreeModel &model() { return *m_model; }
    [[nodiscard]] widgets::JsonTree &tree() { return *m_tree; }
    [[nodiscard]] QLineEdit &searchField() { return *m_field; }

Q_SIGNALS:
    /// A value, a path, a piece of JSON.
    void copyAsked(const QString &text);
    /// A condition on the current value.
    void filterAsked(const QString &term, bool negated);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSearch();
    void buildActions();
    void buildLayout();
    void applyTheme();
    void retranslate();
    void refreshCount();
    void refreshPath();
    void copy(int role);
    void filterBy(bool negated);

    const look::Theme &m_theme;
    models::JsonTreeModel *m_model;
    widgets::JsonTree *m_tree;
    widgets::JsonDelegate *m_delegate;
    JsonSearch *m_search;
    QLineEdit *m_field;
    QAction *m_fieldSign;
    QLabel *m_count;
    QAction *m_next;
    QAction *m_previous;
    QToolButton *m_nextButton;
    QToolButton *m_previousButton;
    QLabel *m_fault;
    UnknownNote *m_unknown;
    QWidget *m_foot;
    QLabel *m_pathTitle;
    QLabel *m_path;
    QToolButton *m_copyPath;
    QAction *m_copyPathAction;
    QAction *m_copyValueAction;
    QAction *m_copyJsonAction;
    FilterActions *m_filters;
};

} // namespace botdeck::ui::monitor
