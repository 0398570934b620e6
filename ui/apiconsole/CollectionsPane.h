// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apiconsole/CollectionEdits.h"
#include "ui/look/StateMark.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTreeView;
class QUndoStack;

namespace botdeck::models {
class CollectionTreeModel;
}
namespace botdeck::ui::look {
class FlatTabs;
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::apiconsole {

class PairTable;
class RunPane;

/// Saved calls in collections: their order, their names, what stands for {{name}} in them, and the run of one
/// collection. It changes nothing by itself: what the list is to be is asked for.
class CollectionsPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit CollectionsPane(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] RunPane &run() { return *m_run; }

    void setCollections(const Collections &collections);
    [[nodiscard]] const Collections &collections() const { return m_collections; }
    /// Makes it the current one.
    void choose(const models::CollectionPlace &place);
    [[nodiscard]] models::CollectionPlace chosen() const;
    /// Whether there is a call in the form that could be kept.
    void setKeepPossible(bool possible);
    /// Buttons and keys for it; the stack outlives this.
    void setUndo(QUndoStack &stack);
    void say(const QString &words, look::Tone tone = look::Tone::Neutral);

Q_SIGNALS:
    /// The list is to be this; `what`: the change, for undo; `then`: what is to be chosen.
    void editAsked(
        const QList<botdeck::services::CallCollection> &collections, const QString &what,
        const botdeck::models::CollectionPlace &then);
    /// The call in the form is to be kept in the chosen collection.
    void keepAsked();
    /// The chosen call is to be put into the form.
    void openAsked(const botdeck::models::CollectionPlace &place);
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree();
    QWidget *buildList();
    QWidget *buildDetail();
    QPushButton *addButton(const char *name);
    void makeCollection();
    void remove();
    void open();
    void editVariables(const QList<QPair<QString, QString>> &pairs);
    void editTakes(const QList<QPair<QString, QString>> &pairs);
    void editStop(services::CallStop stop, int status);
    void showChosen();
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    Collections m_collections;
    bool m_isKeepPossible = false;
    models::CollectionTreeModel *m_model;
    QTreeView *m_tree;
    widgets::EmptyNote *m_empty;
    QStackedLayout *m_list = nullptr;
    QPushButton *m_new;
    QPushButton *m_keep;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QAction *m_undo;
    QAction *m_redo;
    look::Sentence *m_words;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_pages;
    RunPane *m_run;
    PairTable *m_variables;
    QLabel *m_variablesHint;
    PairTable *m_takes;
    QLabel *m_takesHint;
};

} // namespace botdeck::ui::apiconsole
