# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same bot for python-telegram-bot 13 (Debian 12) and 20 or newer (Debian 13), whose interfaces differ in kind."""

import os

import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import CallbackQueryHandler, CommandHandler

TOKEN = os.environ["BOT_TOKEN"]
BASE_URL = os.environ["BOT_SERVER"] + "/bot"
ANSWER = {
    "text": "python-telegram-bot is here",
    "reply_markup": InlineKeyboardMarkup([[InlineKeyboardButton("Press me", callback_data="pressed")]]),
}
NOTICE = "python-telegram-bot saw it"


def run_13():
    from telegram.ext import Updater

    updater = Updater(TOKEN, base_url=BASE_URL)
    updater.dispatcher.add_handler(CommandHandler("start", lambda update, _: update.message.reply_text(**ANSWER)))
    updater.dispatcher.add_handler(CallbackQueryHandler(lambda update, _: update.callback_query.answer(NOTICE)))
    updater.start_polling()
    updater.idle()


def run_20():
    from telegram.ext import Application

    async def start(update, _):
        await update.message.reply_text(**ANSWER)

    async def pressed(update, _):
        await update.callback_query.answer(NOTICE)

    application = Application.builder().token(TOKEN).base_url(BASE_URL).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(pressed))
    application.run_polling()


if int(telegram.__version__.split(".")[0]) < 20:
    run_13()
else:
    run_20()
