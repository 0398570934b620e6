// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <QComboBox>

class QStandardItemModel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// One permission, in groups.
class BitChooser final : public QComboBox
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit BitChooser(const look::Theme &theme, QWidget *parent = nullptr);

    /// Bits without a name that can be chosen, too.
    void setUnknown(domain::PermissionMask unknown);
    [[nodiscard]] int bit() const;
    /// Says nothing; one that is not there changes nothing.
    void setBit(int bit);

Q_SIGNALS:
    /// By the operator.
    void chosen(int bit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void applyTheme();

    const look::Theme &m_theme;
    QStandardItemModel *m_model;
    domain::PermissionMask m_unknown;
};

} // namespace botdeck::ui::guild
