// Generated from openapi/ by `npm run generate`. Changes made here are lost.

// @ts-nocheck
import type { Validator } from "../../src/validation/validator.js";
import { dateTime as formats0 } from "../../src/validation/formats.js";
import { date as formats28 } from "../../src/validation/formats.js";
import { characterLength as func0 } from "../../src/validation/character-length.js";

export const SuccessCodeKnown: Validator = validate1;

const schema1 = {"type":"string","enum":["OK","CREATED"]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "OK") || (data === "CREATED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema1.enum}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const ErrorCodeKnown: Validator = validate2;

const schema2 = {"type":"string","enum":["INVALID_CREDENTIALS","INVALID_PARAMETERS","INVALID_TOKEN","UNAUTHORIZED_ACCESS","MISSING_RESOURCE","UNSUPPORTED_TYPE","REQUEST_LIMIT_EXCEEDED","SERVER_ERROR","UNSUPPORTED_METHOD","SERVER_UNAVAILABLE","TIME_LIMIT_EXCEEDED"]};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data === "INVALID_CREDENTIALS") || (data === "INVALID_PARAMETERS")) || (data === "INVALID_TOKEN")) || (data === "UNAUTHORIZED_ACCESS")) || (data === "MISSING_RESOURCE")) || (data === "UNSUPPORTED_TYPE")) || (data === "REQUEST_LIMIT_EXCEEDED")) || (data === "SERVER_ERROR")) || (data === "UNSUPPORTED_METHOD")) || (data === "SERVER_UNAVAILABLE")) || (data === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema2.enum}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const SuccessCode: Validator = validate3;

const schema3 = {"type":"string","not":{"type":"string","enum":["INVALID_CREDENTIALS","INVALID_PARAMETERS","INVALID_TOKEN","UNAUTHORIZED_ACCESS","MISSING_RESOURCE","UNSUPPORTED_TYPE","REQUEST_LIMIT_EXCEEDED","SERVER_ERROR","UNSUPPORTED_METHOD","SERVER_UNAVAILABLE","TIME_LIMIT_EXCEEDED"]}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({});
errors++;
}
if(!(((((((((((data === "INVALID_CREDENTIALS") || (data === "INVALID_PARAMETERS")) || (data === "INVALID_TOKEN")) || (data === "UNAUTHORIZED_ACCESS")) || (data === "MISSING_RESOURCE")) || (data === "UNSUPPORTED_TYPE")) || (data === "REQUEST_LIMIT_EXCEEDED")) || (data === "SERVER_ERROR")) || (data === "UNSUPPORTED_METHOD")) || (data === "SERVER_UNAVAILABLE")) || (data === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
(vErrors ??= []).push({instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate3.errors = vErrors;
return errors === 0;
}

export const Message: Validator = validate4;

const schema4 = {"type":"string"};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const RequestId: Validator = validate5;

const schema5 = {"type":"string"};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const SuccessEnvelope: Validator = validate6;

const schema6 = {"type":"object","required":["code","message","requestId"],"properties":{"code":{"type":"string","not":{"type":"string","enum":["INVALID_CREDENTIALS","INVALID_PARAMETERS","INVALID_TOKEN","UNAUTHORIZED_ACCESS","MISSING_RESOURCE","UNSUPPORTED_TYPE","REQUEST_LIMIT_EXCEEDED","SERVER_ERROR","UNSUPPORTED_METHOD","SERVER_UNAVAILABLE","TIME_LIMIT_EXCEEDED"]}},"message":{"type":"string"},"requestId":{"type":"string"}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(typeof data0 !== "string"){
(vErrors ??= []).push({});
errors++;
}
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

export const NextCursor: Validator = validate7;

const schema7 = {"type":["string","null"]};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema7.type}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const ConnectionStatusKnown: Validator = validate8;

const schema8 = {"type":"string","enum":["PENDING","AWAITING_MFA","ERROR","CONNECTED","DISCONNECTED"]};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "PENDING") || (data === "AWAITING_MFA")) || (data === "ERROR")) || (data === "CONNECTED")) || (data === "DISCONNECTED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema8.enum}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const ConnectionStatus: Validator = validate9;

const schema9 = {"type":"string"};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const AccountErrorCodeKnown: Validator = validate10;

const schema10 = {"type":"string","enum":["ACCOUNT_DISABLED","ACCOUNT_INACCESSIBLE","ACCOUNT_INCOMPLETE","ACCOUNT_LOCKED","AUTH_REQUIRED","EXPIRED_CREDENTIALS","INVALID_ACCOUNT_TYPE","INVALID_AUTH","INVALID_CREDENTIALS","INVALID_MFA","MFA_TIMEOUT","SERVICE_UNAVAILABLE","SYSTEM_ERROR","TOS_REQUIRED","UNSUPPORTED_AUTH_TYPE","UNSUPPORTED_MFA_METHOD"]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data === "ACCOUNT_DISABLED") || (data === "ACCOUNT_INACCESSIBLE")) || (data === "ACCOUNT_INCOMPLETE")) || (data === "ACCOUNT_LOCKED")) || (data === "AUTH_REQUIRED")) || (data === "EXPIRED_CREDENTIALS")) || (data === "INVALID_ACCOUNT_TYPE")) || (data === "INVALID_AUTH")) || (data === "INVALID_CREDENTIALS")) || (data === "INVALID_MFA")) || (data === "MFA_TIMEOUT")) || (data === "SERVICE_UNAVAILABLE")) || (data === "SYSTEM_ERROR")) || (data === "TOS_REQUIRED")) || (data === "UNSUPPORTED_AUTH_TYPE")) || (data === "UNSUPPORTED_MFA_METHOD"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema10.enum}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const AccountErrorCode: Validator = validate11;

const schema11 = {"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const AccountConnection: Validator = validate12;

const schema12 = {"type":"object","properties":{"status":{"type":["string","null"]},"errorCode":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: schema12.properties.status.type}});
errors++;
}
}
if(data.errorCode !== undefined){
let data1 = data.errorCode;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",keyword:"type",params:{type: schema12.properties.errorCode.type}});
errors++;
}
}
if(data.errorMessage !== undefined){
let data2 = data.errorMessage;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorMessage",keyword:"type",params:{type: schema12.properties.errorMessage.type}});
errors++;
}
}
if(data.updatedAt !== undefined){
let data3 = data.updatedAt;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: schema12.properties.updatedAt.type}});
errors++;
}
if(typeof data3 === "string"){
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const MonitorStatusKnown: Validator = validate13;

const schema13 = {"type":"string","enum":["UNSUPPORTED","ACTIVE","USER_ACTION_REQUIRED","CUSTOMER_DISABLED"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "UNSUPPORTED") || (data === "ACTIVE")) || (data === "USER_ACTION_REQUIRED")) || (data === "CUSTOMER_DISABLED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema13.enum}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const MonitorStatus: Validator = validate14;

const schema14 = {"type":"string"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const AccountMonitor: Validator = validate15;

const schema15 = {"type":"object","properties":{"status":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: schema15.properties.status.type}});
errors++;
}
}
if(data.updatedAt !== undefined){
let data1 = data.updatedAt;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: schema15.properties.updatedAt.type}});
errors++;
}
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
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

export const Account: Validator = validate16;

const schema16 = {"type":"object","required":["id","createdAt","providerId","userId","connectionStatus","connection","monitorStatus","monitor"],"properties":{"id":{"type":"string"},"createdAt":{"type":"string","format":"date-time"},"providerId":{"type":"string"},"userId":{"type":"string"},"connectionStatus":{"type":"string"},"connection":{"type":"object","properties":{"status":{"type":["string","null"]},"errorCode":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}},"monitorStatus":{"type":"string"},"monitor":{"type":"object","properties":{"status":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.connectionStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data.connection === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data.monitorStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data.monitor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connectionStatus !== undefined){
if(typeof data.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connection !== undefined){
let data5 = data.connection;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status !== undefined){
let data6 = data5.status;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/status",keyword:"type",params:{type: schema16.properties.connection.properties.status.type}});
errors++;
}
}
if(data5.errorCode !== undefined){
let data7 = data5.errorCode;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/errorCode",keyword:"type",params:{type: schema16.properties.connection.properties.errorCode.type}});
errors++;
}
}
if(data5.errorMessage !== undefined){
let data8 = data5.errorMessage;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/errorMessage",keyword:"type",params:{type: schema16.properties.connection.properties.errorMessage.type}});
errors++;
}
}
if(data5.updatedAt !== undefined){
let data9 = data5.updatedAt;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/updatedAt",keyword:"type",params:{type: schema16.properties.connection.properties.updatedAt.type}});
errors++;
}
if(typeof data9 === "string"){
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.monitorStatus !== undefined){
if(typeof data.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.monitor !== undefined){
let data11 = data.monitor;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.status !== undefined){
let data12 = data11.status;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/monitor/status",keyword:"type",params:{type: schema16.properties.monitor.properties.status.type}});
errors++;
}
}
if(data11.updatedAt !== undefined){
let data13 = data11.updatedAt;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/monitor/updatedAt",keyword:"type",params:{type: schema16.properties.monitor.properties.updatedAt.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const AccountList: Validator = validate17;

const schema17 = {"type":"object","required":["items"],"properties":{"nextCursor":{"type":["string","null"]},"items":{"type":"array","items":{"type":"object","required":["id","createdAt","providerId","userId","connectionStatus","connection","monitorStatus","monitor"],"properties":{"id":{"type":"string"},"createdAt":{"type":"string","format":"date-time"},"providerId":{"type":"string"},"userId":{"type":"string"},"connectionStatus":{"type":"string"},"connection":{"type":"object","properties":{"status":{"type":["string","null"]},"errorCode":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}},"monitorStatus":{"type":"string"},"monitor":{"type":"object","properties":{"status":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}}}}}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.nextCursor !== undefined){
let data0 = data.nextCursor;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/nextCursor",keyword:"type",params:{type: schema17.properties.nextCursor.type}});
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data2.createdAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data2.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data2.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data2.connectionStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data2.connection === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data2.monitorStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data2.monitor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.createdAt !== undefined){
let data4 = data2.createdAt;
if(typeof data4 === "string"){
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.providerId !== undefined){
if(typeof data2.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.userId !== undefined){
if(typeof data2.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.connectionStatus !== undefined){
if(typeof data2.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.connection !== undefined){
let data8 = data2.connection;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.status !== undefined){
let data9 = data8.status;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/status",keyword:"type",params:{type: schema17.properties.items.items.properties.connection.properties.status.type}});
errors++;
}
}
if(data8.errorCode !== undefined){
let data10 = data8.errorCode;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/errorCode",keyword:"type",params:{type: schema17.properties.items.items.properties.connection.properties.errorCode.type}});
errors++;
}
}
if(data8.errorMessage !== undefined){
let data11 = data8.errorMessage;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/errorMessage",keyword:"type",params:{type: schema17.properties.items.items.properties.connection.properties.errorMessage.type}});
errors++;
}
}
if(data8.updatedAt !== undefined){
let data12 = data8.updatedAt;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/updatedAt",keyword:"type",params:{type: schema17.properties.items.items.properties.connection.properties.updatedAt.type}});
errors++;
}
if(typeof data12 === "string"){
if(!(formats0(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.monitorStatus !== undefined){
if(typeof data2.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.monitor !== undefined){
let data14 = data2.monitor;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.status !== undefined){
let data15 = data14.status;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor/status",keyword:"type",params:{type: schema17.properties.items.items.properties.monitor.properties.status.type}});
errors++;
}
}
if(data14.updatedAt !== undefined){
let data16 = data14.updatedAt;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor/updatedAt",keyword:"type",params:{type: schema17.properties.items.items.properties.monitor.properties.updatedAt.type}});
errors++;
}
if(typeof data16 === "string"){
if(!(formats0(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const AccountListResponse: Validator = validate18;

const schema18 = {"type":"object","required":["code","message","requestId","data"],"properties":{"code":{"type":"string","not":{"type":"string","enum":["INVALID_CREDENTIALS","INVALID_PARAMETERS","INVALID_TOKEN","UNAUTHORIZED_ACCESS","MISSING_RESOURCE","UNSUPPORTED_TYPE","REQUEST_LIMIT_EXCEEDED","SERVER_ERROR","UNSUPPORTED_METHOD","SERVER_UNAVAILABLE","TIME_LIMIT_EXCEEDED"]}},"message":{"type":"string"},"requestId":{"type":"string"},"data":{"type":"object","required":["items"],"properties":{"nextCursor":{"type":["string","null"]},"items":{"type":"array","items":{"type":"object","required":["id","createdAt","providerId","userId","connectionStatus","connection","monitorStatus","monitor"],"properties":{"id":{"type":"string"},"createdAt":{"type":"string","format":"date-time"},"providerId":{"type":"string"},"userId":{"type":"string"},"connectionStatus":{"type":"string"},"connection":{"type":"object","properties":{"status":{"type":["string","null"]},"errorCode":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}},"monitorStatus":{"type":"string"},"monitor":{"type":"object","properties":{"status":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}}}}}}}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(typeof data0 !== "string"){
(vErrors ??= []).push({});
errors++;
}
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.items === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data3.nextCursor !== undefined){
let data4 = data3.nextCursor;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/nextCursor",keyword:"type",params:{type: schema18.properties.data.properties.nextCursor.type}});
errors++;
}
}
if(data3.items !== undefined){
let data5 = data3.items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data6.createdAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data6.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data6.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data6.connectionStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data6.connection === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data6.monitorStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data6.monitor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data6.id !== undefined){
if(typeof data6.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.createdAt !== undefined){
let data8 = data6.createdAt;
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.providerId !== undefined){
if(typeof data6.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.userId !== undefined){
if(typeof data6.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.connectionStatus !== undefined){
if(typeof data6.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.connection !== undefined){
let data12 = data6.connection;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.status !== undefined){
let data13 = data12.status;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/status",keyword:"type",params:{type: schema18.properties.data.properties.items.items.properties.connection.properties.status.type}});
errors++;
}
}
if(data12.errorCode !== undefined){
let data14 = data12.errorCode;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/errorCode",keyword:"type",params:{type: schema18.properties.data.properties.items.items.properties.connection.properties.errorCode.type}});
errors++;
}
}
if(data12.errorMessage !== undefined){
let data15 = data12.errorMessage;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/errorMessage",keyword:"type",params:{type: schema18.properties.data.properties.items.items.properties.connection.properties.errorMessage.type}});
errors++;
}
}
if(data12.updatedAt !== undefined){
let data16 = data12.updatedAt;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/updatedAt",keyword:"type",params:{type: schema18.properties.data.properties.items.items.properties.connection.properties.updatedAt.type}});
errors++;
}
if(typeof data16 === "string"){
if(!(formats0(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data6.monitorStatus !== undefined){
if(typeof data6.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.monitor !== undefined){
let data18 = data6.monitor;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.status !== undefined){
let data19 = data18.status;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor/status",keyword:"type",params:{type: schema18.properties.data.properties.items.items.properties.monitor.properties.status.type}});
errors++;
}
}
if(data18.updatedAt !== undefined){
let data20 = data18.updatedAt;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor/updatedAt",keyword:"type",params:{type: schema18.properties.data.properties.items.items.properties.monitor.properties.updatedAt.type}});
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
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

export const ErrorCode: Validator = validate19;

const schema19 = {"type":"string"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const ErrorResponse: Validator = validate20;

const schema20 = {"type":"object","required":["code","message","requestId"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"requestId":{"type":"string"},"data":{"type":["object","null"]}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: schema20.properties.data.type}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const AccountResponse: Validator = validate21;

const schema21 = {"type":"object","required":["code","message","requestId","data"],"properties":{"code":{"type":"string","not":{"type":"string","enum":["INVALID_CREDENTIALS","INVALID_PARAMETERS","INVALID_TOKEN","UNAUTHORIZED_ACCESS","MISSING_RESOURCE","UNSUPPORTED_TYPE","REQUEST_LIMIT_EXCEEDED","SERVER_ERROR","UNSUPPORTED_METHOD","SERVER_UNAVAILABLE","TIME_LIMIT_EXCEEDED"]}},"message":{"type":"string"},"requestId":{"type":"string"},"data":{"type":"object","required":["id","createdAt","providerId","userId","connectionStatus","connection","monitorStatus","monitor"],"properties":{"id":{"type":"string"},"createdAt":{"type":"string","format":"date-time"},"providerId":{"type":"string"},"userId":{"type":"string"},"connectionStatus":{"type":"string"},"connection":{"type":"object","properties":{"status":{"type":["string","null"]},"errorCode":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}},"monitorStatus":{"type":"string"},"monitor":{"type":"object","properties":{"status":{"type":["string","null"]},"updatedAt":{"type":["string","null"],"format":"date-time"}}}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(typeof data0 !== "string"){
(vErrors ??= []).push({});
errors++;
}
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data3.createdAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data3.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data3.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data3.connectionStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data3.connection === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data3.monitorStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data3.monitor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.createdAt !== undefined){
let data5 = data3.createdAt;
if(typeof data5 === "string"){
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/data/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.providerId !== undefined){
if(typeof data3.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.userId !== undefined){
if(typeof data3.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.connectionStatus !== undefined){
if(typeof data3.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.connection !== undefined){
let data9 = data3.connection;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.status !== undefined){
let data10 = data9.status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/status",keyword:"type",params:{type: schema21.properties.data.properties.connection.properties.status.type}});
errors++;
}
}
if(data9.errorCode !== undefined){
let data11 = data9.errorCode;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/errorCode",keyword:"type",params:{type: schema21.properties.data.properties.connection.properties.errorCode.type}});
errors++;
}
}
if(data9.errorMessage !== undefined){
let data12 = data9.errorMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/errorMessage",keyword:"type",params:{type: schema21.properties.data.properties.connection.properties.errorMessage.type}});
errors++;
}
}
if(data9.updatedAt !== undefined){
let data13 = data9.updatedAt;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/updatedAt",keyword:"type",params:{type: schema21.properties.data.properties.connection.properties.updatedAt.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.monitorStatus !== undefined){
if(typeof data3.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.monitor !== undefined){
let data15 = data3.monitor;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.status !== undefined){
let data16 = data15.status;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor/status",keyword:"type",params:{type: schema21.properties.data.properties.monitor.properties.status.type}});
errors++;
}
}
if(data15.updatedAt !== undefined){
let data17 = data15.updatedAt;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor/updatedAt",keyword:"type",params:{type: schema21.properties.data.properties.monitor.properties.updatedAt.type}});
errors++;
}
if(typeof data17 === "string"){
if(!(formats0(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const listAccountsRequest: Validator = validate22;

const schema22 = {"type":"object","additionalProperties":false,"required":[],"properties":{"headers":{"type":"object","additionalProperties":{"type":"string"}},"query":{"type":"object","additionalProperties":false,"required":[],"properties":{"size":{"type":"integer","minimum":1,"maximum":150},"cursor":{"type":"string","minLength":1},"userId":{"type":"string","minLength":1},"startDate":{"type":"string","format":"date"},"endDate":{"type":"string","format":"date"}}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "query"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(((((key2 === "size") || (key2 === "cursor")) || (key2 === "userId")) || (key2 === "startDate")) || (key2 === "endDate"))){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.size !== undefined){
let data3 = data2.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"maximum",params:{comparison: "<=", limit: 150}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data2.cursor !== undefined){
let data4 = data2.cursor;
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.userId !== undefined){
let data5 = data2.userId;
if(typeof data5 === "string"){
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.startDate !== undefined){
let data6 = data2.startDate;
if(typeof data6 === "string"){
if(!(formats28(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/query/startDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/startDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.endDate !== undefined){
let data7 = data2.endDate;
if(typeof data7 === "string"){
if(!(formats28(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/query/endDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/endDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
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

export const getAccountRequest: Validator = validate23;

const schema23 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"headers":{"type":"object","additionalProperties":{"type":"string"}},"path":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":200}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "path"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
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
