import { amount } from './amount';
import { tier } from './tier';

/** The custom functions by the ids that Excel knows them by (functions.json); an id and its parameters never change, new ones are added behind. */
CustomFunctions.associate({ AMOUNT: amount, TIER: tier });
