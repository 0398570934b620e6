// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class MaskDraft;
class PermissionFilter;
class PermissionModel;
class PermissionTree;

/// The permissions of the draft with their switches, and what is looked for among them.
class PermissionList final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and theme outlive it.
    PermissionList(MaskDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    /// Why some bits cannot be changed, in a sentence.
    void setLockReason(const QString &reason);
    /// As its switch does: what is locked stays and says why, what is reserved is asked for.
    void turn(int bit, bool on);
    [[nodiscard]] PermissionTree &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void toggle(int bit);
    void ask(int bit);
    void refilter();
    void applyTheme();
    void retranslate();

    MaskDraft &m_draft;
    const look::Theme &m_theme;
    PermissionModel *m_model;
    PermissionFilter *m_filter;
    PermissionTree *m_view = nullptr;
    QLineEdit *m_search;
    QCheckBox *m_showReserved;
    QCheckBox *m_onlyChanged;
    look::Sentence *m_note;
    QString m_lockReason;
};

} // namespace botdeck::ui::guild
