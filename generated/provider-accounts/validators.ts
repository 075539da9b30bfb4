// Generated from openapi/ by `npm run generate`. Changes made here are lost.

// @ts-nocheck
import { limit } from "../../src/validation/error-limit.js";
import type { Validator } from "../../src/validation/validator.js";
import { dateTime as formats0 } from "../../src/validation/formats.js";
import { int64 as formats2 } from "../../src/validation/formats.js";
import { uri as formats18 } from "../../src/validation/formats.js";
import { characterLength as func0 } from "../../src/validation/character-length.js";

export const ProviderName: Validator = validate1;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const ProviderAccountStatusKnown: Validator = validate2;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "Complete") || (data === "Error")) || (data === "Processing"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Complete","Error","Processing"]}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const ProviderAccountStatus: Validator = validate3;

function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

export const FlagCategoryKnown: Validator = validate4;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "Unauthorized") || (data === "Incomplete")) || (data === "Error")) || (data === "Locked"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Unauthorized","Incomplete","Error","Locked"]}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const FlagCategory: Validator = validate5;

function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const FlagReasonKnown: Validator = validate6;

function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data === "CommunicationError") || (data === "DatabaseError")) || (data === "Unauthorized")) || (data === "Revoked")) || (data === "Expired")) || (data === "Suspended")) || (data === "ClosedAccount")) || (data === "RequiresVerification")) || (data === "NewTermsRequired")) || (data === "NeedsInformationUpdate")) || (data === "NeedsToViewPromotion")) || (data === "ForcedDisconnect")) || (data === "Exception"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["CommunicationError","DatabaseError","Unauthorized","Revoked","Expired","Suspended","ClosedAccount","RequiresVerification","NewTermsRequired","NeedsInformationUpdate","NeedsToViewPromotion","ForcedDisconnect","Exception"]}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

export const FlagReason: Validator = validate7;

function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const Flag: Validator = validate8;

function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Category === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Category"}});
errors++;
}
if(data.Reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Reason"}});
errors++;
}
if(data.CreatedDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "CreatedDate"}});
errors++;
}
if(data.Category !== undefined){
if(typeof data.Category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Reason !== undefined){
if(typeof data.Reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CreatedDate !== undefined){
let data2 = data.CreatedDate;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CreatedDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const ProviderAccount: Validator = validate9;

function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Id"}});
errors++;
}
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.ProviderName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ProviderName"}});
errors++;
}
if(data.Status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Status"}});
errors++;
}
if(data.Flags === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Flags"}});
errors++;
}
if(data.CreatedDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "CreatedDate"}});
errors++;
}
if(data.Id !== undefined){
let data0 = data.Id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(formats2(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ProviderName !== undefined){
if(typeof data.ProviderName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ProviderName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Status !== undefined){
if(typeof data.Status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Flags !== undefined){
let data4 = data.Flags;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Category === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0,keyword:"required",params:{missingProperty: "Category"}});
errors++;
}
if(data5.Reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0,keyword:"required",params:{missingProperty: "Reason"}});
errors++;
}
if(data5.CreatedDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0,keyword:"required",params:{missingProperty: "CreatedDate"}});
errors++;
}
if(data5.Category !== undefined){
if(typeof data5.Category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0+"/Category",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.Reason !== undefined){
if(typeof data5.Reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0+"/Reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.CreatedDate !== undefined){
let data8 = data5.CreatedDate;
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0+"/CreatedDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0+"/CreatedDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Flags/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ExpirationDate !== undefined){
let data9 = data.ExpirationDate;
if(typeof data9 === "string"){
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/ExpirationDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExpirationDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CreatedDate !== undefined){
let data10 = data.CreatedDate;
if(typeof data10 === "string"){
if(!(formats0(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CreatedDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Properties !== undefined){
let data11 = data.Properties;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const ProviderAccountList: Validator = validate10;

function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.Id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "Id"}});
errors++;
}
if(data0.Name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data0.ProviderName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "ProviderName"}});
errors++;
}
if(data0.Status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "Status"}});
errors++;
}
if(data0.Flags === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "Flags"}});
errors++;
}
if(data0.CreatedDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "CreatedDate"}});
errors++;
}
if(data0.Id !== undefined){
let data1 = data0.Id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Id",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(!(formats2(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Id",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
if(data0.Name !== undefined){
if(typeof data0.Name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.ProviderName !== undefined){
if(typeof data0.ProviderName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/ProviderName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.Status !== undefined){
if(typeof data0.Status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.Flags !== undefined){
let data5 = data0.Flags;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Category === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1,keyword:"required",params:{missingProperty: "Category"}});
errors++;
}
if(data6.Reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1,keyword:"required",params:{missingProperty: "Reason"}});
errors++;
}
if(data6.CreatedDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1,keyword:"required",params:{missingProperty: "CreatedDate"}});
errors++;
}
if(data6.Category !== undefined){
if(typeof data6.Category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1+"/Category",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.Reason !== undefined){
if(typeof data6.Reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1+"/Reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.CreatedDate !== undefined){
let data9 = data6.CreatedDate;
if(typeof data9 === "string"){
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1+"/CreatedDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1+"/CreatedDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Flags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.ExpirationDate !== undefined){
let data10 = data0.ExpirationDate;
if(typeof data10 === "string"){
if(!(formats0(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/ExpirationDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/ExpirationDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.CreatedDate !== undefined){
let data11 = data0.CreatedDate;
if(typeof data11 === "string"){
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/CreatedDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/CreatedDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.Properties !== undefined){
let data12 = data0.Properties;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/Properties",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const ErrorDetailCodeKnown: Validator = validate11;

function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "MissingField") || (data === "NotFound")) || (data === "SystemOfRecordUnavailable"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["MissingField","NotFound","SystemOfRecordUnavailable"]}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const ErrorDetailCode: Validator = validate12;

function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const ErrorDetail: Validator = validate13;

function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Code"}});
errors++;
}
if(data.Key !== undefined){
if(typeof data.Key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Code !== undefined){
if(typeof data.Code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Code",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const ErrorResponse: Validator = validate14;

function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Message"}});
errors++;
}
if(data.Errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Errors"}});
errors++;
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Errors !== undefined){
let data1 = data.Errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Errors/" + i0,keyword:"required",params:{missingProperty: "Code"}});
errors++;
}
if(data2.Key !== undefined){
if(typeof data2.Key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Errors/" + i0+"/Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.Code !== undefined){
if(typeof data2.Code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Errors/" + i0+"/Code",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Errors/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const ConnectRequest: Validator = validate15;

function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ProviderName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ProviderName"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "CallbackUrl") || (key0 === "ProviderName")) || (key0 === "Parameters"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.CallbackUrl !== undefined){
let data0 = data.CallbackUrl;
if(typeof data0 === "string"){
if(!(formats18(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/CallbackUrl",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CallbackUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ProviderName !== undefined){
if(typeof data.ProviderName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ProviderName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Parameters !== undefined){
let data2 = data.Parameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Parameters",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const ConnectResultKnown: Validator = validate16;

function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data === "Incomplete") || (data === "Success")) || (data === "Abandoned")) || (data === "Duplicate")) || (data === "Blacklisted")) || (data === "Processing")) || (data === "Error"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Incomplete","Success","Abandoned","Duplicate","Blacklisted","Processing","Error"]}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const ConnectResult: Validator = validate17;

function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const ConnectResponse: Validator = validate18;

function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Token"}});
errors++;
}
if(data.Result === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Result"}});
errors++;
}
if(data.Token !== undefined){
if(typeof data.Token !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Result !== undefined){
if(typeof data.Result !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Result",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RedirectUrl !== undefined){
let data2 = data.RedirectUrl;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RedirectUrl",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const ConnectStatus: Validator = validate19;

function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Token"}});
errors++;
}
if(data.Result === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Result"}});
errors++;
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(formats2(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.Token !== undefined){
if(typeof data.Token !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Result !== undefined){
if(typeof data.Result !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Result",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ErrorCode !== undefined){
let data4 = data.ErrorCode;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data5 = data.ErrorMessage;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const VerificationCodes: Validator = validate20;

function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const VerifyOutcome: Validator = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Succeeded") || (data === "Failed"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Succeeded","Failed"]}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const VerifyResult: Validator = validate22;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Result === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Result"}});
errors++;
}
if(data.Result !== undefined){
let data0 = data.Result;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Result",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "Succeeded") || (data0 === "Failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/Result",keyword:"enum",params:{allowedValues: ["Succeeded","Failed"]}});
errors++;
}
}
if(data.RetryAllowed !== undefined){
let data1 = data.RetryAllowed;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RetryAllowed",keyword:"type",params:{type: ["boolean","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const listProviderAccountsRequest: Validator = validate23;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "path") || (key0 === "query")) || (key0 === "headers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!(key1 === "userId")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const beforekey2=errors;
for(const key2 in data2){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey3=errors;
for(const key3 in data3){
if(errors-beforekey3>limit.errors)break;
if(typeof data3[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const getProviderAccountRequest: Validator = validate24;

function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "path") || (key0 === "query")) || (key0 === "headers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data0.providerAccountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "providerAccountId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!((key1 === "userId") || (key1 === "providerAccountId"))){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.providerAccountId !== undefined){
let data2 = data0.providerAccountId;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats2(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey2=errors;
for(const key2 in data3){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const beforekey3=errors;
for(const key3 in data4){
if(errors-beforekey3>limit.errors)break;
if(typeof data4[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const deleteProviderAccountRequest: Validator = validate25;

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "path") || (key0 === "query")) || (key0 === "headers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data0.providerAccountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "providerAccountId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!((key1 === "userId") || (key1 === "providerAccountId"))){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.providerAccountId !== undefined){
let data2 = data0.providerAccountId;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats2(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey2=errors;
for(const key2 in data3){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const beforekey3=errors;
for(const key3 in data4){
if(errors-beforekey3>limit.errors)break;
if(typeof data4[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const refreshProviderAccountRequest: Validator = validate26;

function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "path") || (key0 === "query")) || (key0 === "headers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data0.providerAccountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "providerAccountId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!((key1 === "userId") || (key1 === "providerAccountId"))){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.providerAccountId !== undefined){
let data2 = data0.providerAccountId;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats2(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey2=errors;
for(const key2 in data3){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const beforekey3=errors;
for(const key3 in data4){
if(errors-beforekey3>limit.errors)break;
if(typeof data4[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const connectProviderAccountRequest: Validator = validate27;

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((((key0 === "path") || (key0 === "query")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!(key1 === "userId")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const beforekey2=errors;
for(const key2 in data2){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey3=errors;
for(const key3 in data3){
if(errors-beforekey3>limit.errors)break;
if(typeof data3[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.body !== undefined){
let data5 = data.body;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.ProviderName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"required",params:{missingProperty: "ProviderName"}});
errors++;
}
const beforekey4=errors;
for(const key4 in data5){
if(errors-beforekey4>limit.errors)break;
if(!(((key4 === "CallbackUrl") || (key4 === "ProviderName")) || (key4 === "Parameters"))){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data5.CallbackUrl !== undefined){
let data6 = data5.CallbackUrl;
if(typeof data6 === "string"){
if(!(formats18(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/body/CallbackUrl",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/CallbackUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.ProviderName !== undefined){
if(typeof data5.ProviderName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/ProviderName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.Parameters !== undefined){
let data8 = data5.Parameters;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/Parameters",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const getConnectStatusRequest: Validator = validate28;

function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "path") || (key0 === "query")) || (key0 === "headers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!((key1 === "userId") || (key1 === "token"))){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.token !== undefined){
let data2 = data0.token;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey2=errors;
for(const key2 in data3){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const beforekey3=errors;
for(const key3 in data4){
if(errors-beforekey3>limit.errors)break;
if(typeof data4[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const verifyProviderAccountRequest: Validator = validate29;

function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((((key0 === "path") || (key0 === "query")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data0.providerAccountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "providerAccountId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!((key1 === "userId") || (key1 === "providerAccountId"))){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.providerAccountId !== undefined){
let data2 = data0.providerAccountId;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats2(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/path/providerAccountId",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey2=errors;
for(const key2 in data3){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const beforekey3=errors;
for(const key3 in data4){
if(errors-beforekey3>limit.errors)break;
if(typeof data4[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if(Array.isArray(data6)){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
