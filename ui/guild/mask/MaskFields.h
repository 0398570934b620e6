// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/mask/MaskText.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class BitStrip;
class Chip;
class MaskDraft;
class MaskField;

/// The mask as numbers: hexadecimal, decimal, binary, all of the same draft.
class MaskFields final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and theme outlive it.
    MaskFields(MaskDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    /// Why some bits cannot be changed, in a sentence.
    void setLockReason(const QString &reason) { m_lockReason = reason; }
    /// What is typed goes into the draft; false where it cannot, or must be asked for first.
    bool commit();

Q_SIGNALS:
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void follow();
    void sayFault();
    void takeFrom(MaskField &field);
    void takePasted(const QString &text);
    bool take(domain::PermissionMask mask);
    void ask(domain::PermissionMask mask, domain::PermissionMask guarded);
    void sayKept();
    void applyTheme();
    void retranslate();

    MaskDraft &m_draft;
    const look::Theme &m_theme;
    QLabel *m_hexLabel;
    QLabel *m_decimalLabel;
    QLabel *m_binaryLabel;
    MaskField *m_hex;
    MaskField *m_decimal;
    BitStrip *m_strip;
    Chip *m_kept;
    QPushButton *m_copy;
    look::Sentence *m_fault;
    QString m_lockReason;
    bool m_isAsking = false;
};

} // namespace botdeck::ui::guild
