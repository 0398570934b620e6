// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeyForm.h"

#include "ui/look/Theme.h"

#include <QFormLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int formIndent = 24;

} // namespace

QFormLayout *indentedForm(QWidget *in, const look::Theme &theme)
{
    auto *form = new QFormLayout(in);
    form->setContentsMargins(theme.px(formIndent), 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace botdeck::ui::passport
