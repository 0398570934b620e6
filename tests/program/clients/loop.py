# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same bot for python-telegram-bot 13 (Debian 12) and 20 or newer (Debian 13)."""

import os

import telegram
from telegram.ext import CallbackQueryHandler, MessageHandler

TOKEN = os.environ["BOT_TOKEN"]
BASE_URL = os.environ["BOT_SERVER"] + "/bot"
NOTICE = "Held for 24 h"
HELD = "Parcel 88213 is on hold"
WELCOME = "You are welcome"


def run_13():
    from telegram.ext import Filters, Updater

    def pressed(update, _):
        update.callback_query.answer(NOTICE)
        update.callback_query.edit_message_text(HELD)

    updater = Updater(TOKEN, base_url=BASE_URL)
    updater.dispatcher.add_handler(CallbackQueryHandler(pressed, pattern="hold:88213"))
    thanked = MessageHandler(Filters.regex("Thanks"), lambda update, _: update.message.reply_text(WELCOME))
    updater.dispatcher.add_handler(thanked)
    updater.start_polling()
    updater.idle()


def run_20():
    from telegram.ext import Application, filters

    async def pressed(update, _):
        await update.callback_query.answer(NOTICE)
        await update.callback_query.edit_message_text(HELD)

    async def thanked(update, _):
        await update.message.reply_text(WELCOME)

    application = Application.builder().token(TOKEN).base_url(BASE_URL).build()
    application.add_handler(CallbackQueryHandler(pressed, pattern="hold:88213"))
    application.add_handler(MessageHandler(filters.Regex("Thanks"), thanked))
    application.run_polling()


if int(telegram.__version__.split(".")[0]) < 20:
    run_13()
else:
    run_20()
